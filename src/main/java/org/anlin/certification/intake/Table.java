package org.anlin.certification.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anlin.shared.RuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A file as rows of texts: XLSX, or CSV in UTF-8 or the Chinese encodings. A row that cannot be read is empty. */
record Table(List<Line> lines) {

    static final int MOST_LINES = 200_000;

    record Line(int number, List<String> cells) {}

    static Table read(byte[] file) {
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
            return new Table(spreadsheet(file));
        }
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("certification.intake.no-table");
        }
        return new Table(commaSeparated(text));
    }

    private static List<Line> spreadsheet(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<Line>();
            rows.forEach(row -> {
                refuseTooMany(lines.size());
                lines.add(
                        new Line(row.getRowNum(), row.stream().map(Table::text).toList()));
            });
            return lines;
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleViolation refusal) {
                throw refusal;
            }
            throw new RuleViolation("certification.intake.no-table");
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText().strip();
    }

    /** Each line for itself, so that a quotation mark too many spoils one line and not all that follow. */
    private static List<Line> commaSeparated(String text) {
        var lines = new ArrayList<Line>();
        CSVFormat format = null;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            refuseTooMany(lines.size());
            format = format == null ? format(line) : format;
            lines.add(new Line(number, cells(line, format)));
        }
        return lines;
    }

    private static CSVFormat format(String header) {
        char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).get();
    }

    private static List<String> cells(String line, CSVFormat format) {
        try (var parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    private static void refuseTooMany(int lines) {
        if (lines > MOST_LINES) {
            throw new RuleViolation("certification.intake.too-long", MOST_LINES);
        }
    }

    /** What is no UTF-8 is GB18030, of which GBK and GB 2312 are parts. */
    private static String text(byte[] file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                // the next one
            }
        }
        throw new RuleViolation("certification.intake.encoding");
    }
}

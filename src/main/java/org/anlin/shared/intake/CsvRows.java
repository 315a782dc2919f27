package org.anlin.shared.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.shared.RuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Text with commas, semicolons or tabs. Each line for itself, so that a quotation mark too many spoils one line, not all that follow. */
record CsvRows(Path file, Charset charset) implements TableRows {

    private static final int LONGEST_LINE = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"));

    /** What is no UTF-8 and does not say that it is UTF-16 is GB18030, of which GBK and GB 2312 are parts. */
    static CsvRows of(Path file) throws IOException {
        for (Charset charset : ENCODINGS) {
            if ((charset != StandardCharsets.UTF_16 || saysUtf16(file)) && fits(file, charset)) {
                return new CsvRows(file, charset);
            }
        }
        throw new RuleViolation("shared.intake.encoding");
    }

    private static boolean saysUtf16(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            int mark = bytes.read() << 8 | bytes.read();
            return mark == 0xFEFF || mark == 0xFFFE;
        }
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var buffer = new char[1 << 16];
        try (Reader text = text(file, charset)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\0') {
                        throw new RuleViolation("shared.intake.no-table");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static BufferedReader text(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict), 1 << 16);
    }

    @Override
    public void each(Consumer<TableLine> visitor) throws IOException {
        try (BufferedReader text = text(file, charset)) {
            CSVFormat format = null;
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String clean = withoutMark(line);
                format = format == null ? format(clean) : format;
                visitor.accept(new TableLine(number, cells(clean, format)));
            }
        }
    }

    private static String withoutMark(String line) {
        return line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }

    private static CSVFormat format(String header) {
        char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).get();
    }

    private static List<String> cells(String line, CSVFormat format) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        try (var parser = CSVParser.parse(line, format)) {
            @Nullable CSVRecord only = parser.stream().findFirst().orElse(null);
            return only == null || only.size() > MOST_CELLS ? List.of() : only.toList();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }
}

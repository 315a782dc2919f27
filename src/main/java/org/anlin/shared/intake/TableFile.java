package org.anlin.shared.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.shared.RuleViolation;

/** A file as rows of texts: XLSX, or CSV in UTF-8, UTF-16 or the Chinese encodings. It stays on disk and is read in batches. */
public final class TableFile {

    public static final int MOST_LINES = 200_000;
    public static final int MOST_MEGABYTES = 25;

    private final TableRows rows;
    private final List<String> header;
    private final int lines;

    private TableFile(TableRows rows, List<String> header, int lines) {
        this.rows = rows;
        this.header = header;
        this.lines = lines;
    }

    /** Reads it once to its end, so that what is no table, or too long, is refused at once. */
    public static TableFile open(Path file) {
        try {
            if (Files.size(file) > MOST_MEGABYTES * 1024L * 1024) {
                throw new RuleViolation("shared.intake.too-large", MOST_MEGABYTES);
            }
            return counted(XlsxRows.isOne(file) ? XlsxRows.of(file) : CsvRows.of(file));
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new RuleViolation("shared.intake.no-table");
        }
    }

    private static TableFile counted(TableRows rows) throws IOException {
        var count = new Counting();
        rows.each(count);
        if (count.header.isEmpty()) {
            throw new RuleViolation("shared.intake.no-table");
        }
        return new TableFile(rows, count.header, count.lines - 1);
    }

    /** The cells of the first line. */
    public List<String> header() {
        return header;
    }

    /** How many lines there are below the header. */
    public int lines() {
        return lines;
    }

    /** The lines below the header. */
    public void read(int batch, Consumer<List<TableLine>> visitor) {
        var batches = new Batches(batch, visitor);
        try {
            rows.each(batches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.flush();
    }

    private static final class Counting implements Consumer<TableLine> {

        private List<String> header = List.of();
        private int lines;

        @Override
        public void accept(TableLine line) {
            if (lines == 0) {
                header = line.cells();
            }
            if (++lines > MOST_LINES + 1) {
                throw new RuleViolation("shared.intake.too-long", MOST_LINES);
            }
        }
    }

    private static final class Batches implements Consumer<TableLine> {

        private final int size;
        private final Consumer<List<TableLine>> visitor;
        private List<TableLine> waiting = new ArrayList<>();
        private boolean headerSeen;

        private Batches(int size, Consumer<List<TableLine>> visitor) {
            this.size = size;
            this.visitor = visitor;
        }

        @Override
        public void accept(TableLine line) {
            if (!headerSeen) {
                headerSeen = true;
                return;
            }
            waiting.add(line);
            if (waiting.size() == size) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                visitor.accept(waiting);
                waiting = new ArrayList<>();
            }
        }
    }
}

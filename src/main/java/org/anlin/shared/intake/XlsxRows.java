package org.anlin.shared.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.anlin.shared.RuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
record XlsxRows(Path file) implements TableRows {

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    // The reader keeps the shared texts of a workbook in memory.
    private static final long MOST_TEXTS = 60L * 1024 * 1024;

    static boolean isOne(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }

    static XlsxRows of(Path file) throws IOException {
        refuseBomb(file);
        return new XlsxRows(file);
    }

    /** A few kilobytes can unpack to gigabytes: counted by unpacking, because what the file says of itself may be a lie. */
    private static void refuseBomb(Path file) throws IOException {
        long unpacked = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean texts = entry.getName().endsWith("sharedStrings.xml");
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked += size(content, texts ? MOST_TEXTS : MOST_UNPACKED - unpacked);
                }
            }
        }
    }

    private static long size(InputStream entry, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new RuleViolation("shared.intake.too-long", TableFile.MOST_LINES);
            }
        }
        return size;
    }

    @Override
    public void each(Consumer<TableLine> visitor) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> visitor.accept(line(row)));
        }
    }

    private static TableLine line(Row row) {
        return new TableLine(
                row.getRowNum(),
                row.stream().limit(MOST_CELLS).map(XlsxRows::text).toList());
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText().strip();
    }
}

package org.anlin.bases.visits.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** Figures as CSV, in UTF-8 with the mark by which Excel knows it. */
final class FiguresTable {

    private static final List<String> HEADER =
            List.of("month", "bookings", "people", "came", "no_show", "groups", "average_rating");

    private FiguresTable() {}

    static byte[] csv(List<MonthFigures> months) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                var printer = CSVFormat.EXCEL.print(writer.append('\uFEFF'))) {
            printer.printRecord(HEADER);
            for (MonthFigures month : months) {
                printer.printRecord(
                        month.month(),
                        month.bookings(),
                        month.people(),
                        month.came(),
                        month.missed(),
                        month.groups(),
                        month.average() == null ? "" : String.format(Locale.ROOT, "%.1f", month.average()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.anlin.bases.visits.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as the rows of a file, a month each. */
final class FigureRows {

    private static final List<String> HEADER =
            List.of("month", "bookings", "people", "came", "no_show", "groups", "average_rating");

    private FigureRows() {}

    static List<List<String>> of(List<MonthFigures> months) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        months.forEach(month -> rows.add(List.of(
                String.valueOf(month.month()),
                String.valueOf(month.bookings()),
                String.valueOf(month.people()),
                String.valueOf(month.came()),
                String.valueOf(month.missed()),
                String.valueOf(month.groups()),
                month.average() == null ? "" : String.format(Locale.ROOT, "%.1f", month.average()))));
        return rows;
    }
}

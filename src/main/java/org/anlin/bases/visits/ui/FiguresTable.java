package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anlin.bases.visits.figures.MonthFigures;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A row and a bar for each month: who came, who did not, who is still to come; the numbers beside it say the same. */
class FiguresTable extends Div implements Translated {

    private static final List<String> COLUMNS =
            List.of("month", "picture", "came", "missed", "people", "bookings", "groups", "average");

    FiguresTable(List<MonthFigures> months) {
        addClassName("table-scroll");
        // What scrolls can be reached by the keyboard.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("visits.figures.table"));
        var table = new NativeTable();
        table.addClassNames("coverage-table", "visit-figures");
        table.getHead().add(head());
        int most = months.stream()
                .mapToInt(month -> Math.max(month.people(), month.came() + month.missed()))
                .max()
                .orElse(1);
        months.forEach(month -> table.getBody().add(row(month, most)));
        add(table);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(t("visits.figures." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return head;
    }

    private static NativeTableRow row(MonthFigures month, int most) {
        var name = new NativeTableHeaderCell(name(month.month()));
        name.getElement().setAttribute("scope", "row");
        Double average = month.average();
        return new NativeTableRow(
                name,
                new NativeTableCell(bar(month, most)),
                number(month.came()),
                number(month.missed()),
                number(month.people()),
                number(month.bookings()),
                number(month.groups()),
                new NativeTableCell(average == null ? "–" : String.format(Locale.ROOT, "%.1f", average)));
    }

    private static NativeTableCell number(int value) {
        return new NativeTableCell(String.valueOf(value));
    }

    private static Component bar(MonthFigures month, int most) {
        var bar = new Span(part("came", month.came(), most), part("missed", month.missed(), most));
        bar.add(part("ahead", month.people() - month.came() - month.missed(), most));
        bar.addClassName("visit-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(String style, int people, int most) {
        var part = new Span();
        part.addClassName(style);
        part.getStyle().setWidth(100f * Math.max(0, people) / most + "%");
        return part;
    }

    private static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern(Parts.english() ? "MMM uuuu" : "uuuu年M月", Parts.locale())
                .format(month);
    }
}

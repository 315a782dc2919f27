package org.anlin.classes.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.classes.ClassCard;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A month as a table of weeks, Monday first; on a phone only the days that have a class are shown, one below the other. */
class MonthTable extends NativeTable implements Translated {

    MonthTable(YearMonth month, String caption, List<ClassCard> cards) {
        addClassName("class-month");
        setCaptionText(caption);
        Map<LocalDate, List<ClassCard>> byDay = cards.stream()
                .collect(Collectors.groupingBy(card -> Words.day(card.entry().startsAt())));
        add(head(), body(month, byDay));
    }

    private static NativeTableHeader head() {
        var row = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT, Parts.locale()));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(YearMonth month, Map<LocalDate, List<ClassCard>> byDay) {
        var body = new NativeTableBody();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = new NativeTableRow();
            week.datesUntil(week.plusWeeks(1))
                    .forEach(day -> row.add(
                            YearMonth.from(day).equals(month)
                                    ? cell(day, byDay.getOrDefault(day, List.of()))
                                    : new NativeTableCell()));
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(LocalDate day, List<ClassCard> cards) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("day-number");
        var cell = new NativeTableCell();
        cell.add(number);
        if (!cards.isEmpty()) {
            cell.addClassName("has-class");
        }
        cards.forEach(card -> cell.add(Parts.link(
                ClassesNavigation.path(card.id()),
                Words.time(card.entry().startsAt()) + " " + card.entry().title(Parts.locale()) + " · "
                        + Words.seats(card),
                "day-class")));
        return cell;
    }
}

package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.anlin.shared.ui.OpeningHoursField;
import org.anlin.shared.ui.Translated;

/** When a device can be fetched: as most places say it in one line, or day by day with holidays and exceptions. */
class HoursChoice extends Div implements Translated {

    private enum Way {
        ALWAYS,
        DAILY,
        WEEKDAYS,
        DETAILED
    }

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Select<Way> way = new Select<>();
    private final TimePicker opens = new TimePicker(t("aeds.form.opens"), LocalTime.of(9, 0));
    private final TimePicker closes = new TimePicker(t("aeds.form.closes"), LocalTime.of(17, 0));
    private final OpeningHoursField detailed = new OpeningHoursField(t("aeds.form.hours.DETAILED"));

    HoursChoice() {
        addClassName("aed-hours");
        way.setLabel(t("aeds.fact.hours"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> t("aeds.form.hours." + one));
        way.addValueChangeListener(change -> showFields());
        way.setValue(Way.ALWAYS);
        add(way, opens, closes, detailed);
    }

    void show(OpeningHours hours) {
        boolean always = hours.equals(OpeningHours.always());
        detailed.setValue(always ? null : hours);
        way.setValue(always ? Way.ALWAYS : Way.DETAILED);
    }

    private void showFields() {
        boolean asks = way.getValue() == Way.DAILY || way.getValue() == Way.WEEKDAYS;
        opens.setVisible(asks);
        closes.setVisible(asks);
        detailed.setVisible(way.getValue() == Way.DETAILED);
    }

    /** Refuses closing before opening, and never open. */
    OpeningHours hours() {
        return switch (way.getValue()) {
            case ALWAYS -> OpeningHours.always();
            case DAILY -> OpeningHours.daily(span());
            case WEEKDAYS -> {
                Map<DayOfWeek, List<TimeSpan>> week =
                        WEEKDAYS.stream().collect(Collectors.toMap(Function.identity(), day -> List.of(span())));
                yield new OpeningHours(week, List.of(), List.of());
            }
            case DETAILED -> entered();
        };
    }

    private OpeningHours entered() {
        OpeningHours hours = detailed.checked();
        if (hours == null) {
            throw new RuleViolation("aeds.refused.hours");
        }
        return hours;
    }

    private TimeSpan span() {
        LocalTime from = opens.getValue();
        LocalTime until = closes.getValue();
        if (from == null || until == null) {
            throw new RuleViolation("aeds.refused.times");
        }
        return new TimeSpan(from, until, null);
    }
}

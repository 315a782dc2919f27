package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** When a device can be fetched, as most places say it; other hours that a device has already stay as they are. */
class HoursChoice extends Div implements Translated {

    private enum Way {
        KEPT,
        ALWAYS,
        DAILY,
        WEEKDAYS
    }

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Select<Way> way = new Select<>();
    private final TimePicker opens = new TimePicker(t("aeds.form.opens"), LocalTime.of(9, 0));
    private final TimePicker closes = new TimePicker(t("aeds.form.closes"), LocalTime.of(17, 0));
    private final @Nullable OpeningHours kept;

    HoursChoice(@Nullable OpeningHours kept, String keptText) {
        this.kept = kept;
        addClassName("aed-hours");
        var ways = new ArrayList<>(List.of(Way.ALWAYS, Way.DAILY, Way.WEEKDAYS));
        if (kept != null) {
            ways.addFirst(Way.KEPT);
        }
        way.setLabel(t("aeds.fact.hours"));
        way.setItems(ways);
        way.setItemLabelGenerator(
                one -> one == Way.KEPT ? t("aeds.form.hours.KEPT", keptText) : t("aeds.form.hours." + one));
        way.addValueChangeListener(change -> showTimes());
        way.setValue(ways.getFirst());
        add(way, opens, closes);
    }

    private void showTimes() {
        boolean asks = way.getValue() == Way.DAILY || way.getValue() == Way.WEEKDAYS;
        opens.setVisible(asks);
        closes.setVisible(asks);
    }

    /** Refuses closing before opening. */
    OpeningHours hours() {
        return switch (way.getValue()) {
            case KEPT -> kept == null ? OpeningHours.always() : kept;
            case ALWAYS -> OpeningHours.always();
            case DAILY -> OpeningHours.daily(span());
            case WEEKDAYS -> {
                Map<DayOfWeek, List<TimeSpan>> week =
                        WEEKDAYS.stream().collect(Collectors.toMap(Function.identity(), day -> List.of(span())));
                yield new OpeningHours(week, List.of(), List.of());
            }
        };
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

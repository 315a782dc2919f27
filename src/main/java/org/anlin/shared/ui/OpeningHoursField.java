package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.ExceptionDays;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.jspecify.annotations.Nullable;

/** When a place is open: the week, public holidays, exceptions. A field in which nothing is entered has no value. */
public class OpeningHoursField extends CustomField<OpeningHours> implements Translated {

    private enum Holidays {
        AS_USUAL,
        CLOSED,
        OWN_HOURS
    }

    private final Map<DayOfWeek, SpansField> week = new EnumMap<>(DayOfWeek.class);
    private final Select<Holidays> holidays = new Select<>();
    private final SpansField onHolidays = new SpansField(t("shared.hours.holidays"), this::changed);
    private final Div exceptions = new Div();
    private final List<ExceptionField> exceptionFields = new ArrayList<>();

    public OpeningHoursField(String label) {
        setLabel(label);
        addClassName("hours-field");
        var days = new Div();
        for (DayOfWeek day : DayOfWeek.values()) {
            var field = new SpansField(day.getDisplayName(TextStyle.FULL, getLocale()), this::changed);
            week.put(day, field);
            days.add(field);
        }
        holidays.setLabel(t("shared.hours.holidays"));
        holidays.setItems(Holidays.values());
        holidays.setItemLabelGenerator(choice -> t("shared.hours.holidays." + choice));
        holidays.setValue(Holidays.AS_USUAL);
        holidays.addValueChangeListener(change -> {
            onHolidays.setVisible(change.getValue() == Holidays.OWN_HOURS);
            changed();
        });
        onHolidays.setVisible(false);
        add(
                days,
                new Button(t("shared.hours.copy-monday"), click -> copyMonday()),
                holidays,
                onHolidays,
                new H3(t("shared.hours.exceptions")),
                exceptions,
                new Button(t("shared.hours.add-exception"), click -> addException()));
    }

    /** The value as it stands, or the refusal of what is entered; the field that is wrong is marked. */
    public @Nullable OpeningHours checked() {
        OpeningHours read = read();
        setInvalid(false);
        return isNothing(read) ? null : read;
    }

    @Override
    protected @Nullable OpeningHours generateModelValue() {
        try {
            return checked();
        } catch (RuleViolation refusal) {
            setErrorMessage(t(refusal.key(), refusal.arguments()));
            setInvalid(true);
            return getValue();
        }
    }

    @Override
    protected void setPresentationValue(@Nullable OpeningHours hours) {
        week.forEach((day, field) ->
                field.show(hours == null ? List.of() : hours.week().getOrDefault(day, List.of())));
        List<TimeSpan> special = hours == null ? null : hours.onHolidays();
        holidays.setValue(
                special == null ? Holidays.AS_USUAL : special.isEmpty() ? Holidays.CLOSED : Holidays.OWN_HOURS);
        onHolidays.show(special == null ? List.of() : special);
        exceptions.removeAll();
        exceptionFields.clear();
        if (hours != null) {
            hours.exceptions().forEach(days -> addException().show(days));
        }
    }

    private OpeningHours read() {
        var days = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        week.forEach((day, field) -> days.put(day, field.read()));
        List<TimeSpan> special = switch (holidays.getValue()) {
            case AS_USUAL -> null;
            case CLOSED -> List.of();
            case OWN_HOURS -> onHolidays.read();
        };
        List<ExceptionDays> others =
                exceptionFields.stream().map(ExceptionField::read).toList();
        return new OpeningHours(days, special, others);
    }

    private static boolean isNothing(OpeningHours hours) {
        return hours.week().isEmpty()
                && hours.onHolidays() == null
                && hours.exceptions().isEmpty();
    }

    private void changed() {
        updateValue();
    }

    private ExceptionField addException() {
        var field = new ExceptionField(this::changed, this::remove);
        exceptionFields.add(field);
        exceptions.add(field);
        return field;
    }

    private void remove(ExceptionField field) {
        exceptionFields.remove(field);
        exceptions.remove(field);
        changed();
    }

    private void copyMonday() {
        try {
            List<TimeSpan> monday =
                    Objects.requireNonNull(week.get(DayOfWeek.MONDAY)).read();
            week.values().forEach(field -> field.show(monday));
        } catch (RuleViolation marked) {
            // Monday's field shows what is wrong with it.
            return;
        }
        changed();
    }
}

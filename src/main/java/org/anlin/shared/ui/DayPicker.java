package org.anlin.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** A field for a day that speaks the reader's language also in its calendar. */
public class DayPicker extends DatePicker implements Translated {

    private static final int MONDAY = 1;

    public DayPicker(String label) {
        super(label);
        Locale language = getLocale();
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(Arrays.stream(DayOfWeek.values())
                        .map(DayPicker::fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(Arrays.stream(DayOfWeek.values())
                        .map(DayPicker::fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(MONDAY)
                .setToday(t("shared.day.today"))
                .setCancel(t("shared.day.cancel"))
                .setBadInputErrorMessage(t("shared.day.unreadable")));
    }

    // Vaadin counts from Sunday, Java from Monday.
    private static DayOfWeek fromSunday(DayOfWeek day) {
        return day.minus(1);
    }
}

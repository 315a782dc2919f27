package org.anlin.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.anlin.AnlinTest;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.ExceptionDays;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AnlinTest
class OpeningHoursFieldTests extends SpringBrowserlessTest {

    OpeningHoursField field;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        field = new OpeningHoursField("开放时间");
        UI.getCurrent().add(field);
    }

    @Test
    void givesBackWhatItWasGiven() {
        var morning = TimeSpan.of("09:30", "12:00");
        var afternoon = new TimeSpan(LocalTime.of(13, 30), LocalTime.of(16, 30), LocalTime.of(16, 0));
        var hours = new OpeningHours(
                Map.of(DayOfWeek.WEDNESDAY, List.of(morning, afternoon), DayOfWeek.SUNDAY, List.of(afternoon)),
                List.of(),
                List.of(new ExceptionDays(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 12), List.of(), "检修")));

        field.setValue(hours);

        assertThat(field.checked()).isEqualTo(hours);
    }

    @Test
    void nothingEnteredIsNoValue() {
        assertThat(field.checked()).isNull();
    }

    @Test
    void refusesClosingBeforeOpeningAtTheField() {
        test($(Button.class).withText("加一段时间").all().getFirst()).click();
        time("开门").setValue(LocalTime.of(17, 0));
        time("关门").setValue(LocalTime.of(9, 0));

        assertThatThrownBy(field::checked).isInstanceOf(RuleViolation.class);

        assertThat(time("关门").isInvalid()).isTrue();
        assertThat(time("关门").getErrorMessage()).contains("关门时间要晚于开门时间");
    }

    @Test
    void copiesMondayToEveryDay() {
        test($(Button.class).withText("加一段时间").all().getFirst()).click();
        time("开门").setValue(LocalTime.of(9, 0));
        time("关门").setValue(LocalTime.of(17, 0));

        test($(Button.class).withText("每天都和周一一样").single()).click();

        assertThat(field.checked()).isEqualTo(OpeningHours.daily(TimeSpan.of("09:00", "17:00")));
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).all().stream()
                .filter(picker -> label.equals(picker.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}

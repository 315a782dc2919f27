package org.anlin.regions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.regions.PublicHolidays;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@AnlinTest
@WithMockUser(roles = "COORDINATOR")
class HolidaysViewTests extends SpringBrowserlessTest {

    @Autowired
    PublicHolidays holidays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate first;

    @BeforeEach
    void forgetDays() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        first = LocalDate.of(LocalDate.now(clock).getYear() + 1, 2, 6);
        jdbc.sql("DELETE FROM regions.public_holiday WHERE day >= ?")
                .param(first)
                .update();
    }

    @Test
    void staffEnterDaysAndTakeThemBack() {
        navigate(HolidaysView.class);
        List<DatePicker> days = $(DatePicker.class).all();
        test(days.get(0)).setValue(first);
        test(days.get(1)).setValue(first.plusDays(2));
        test($(TextField.class).single()).setValue("春节");

        click("添加");

        assertThat(first.minusDays(1).datesUntil(first.plusDays(4)).map(holidays::test))
                .containsExactly(false, true, true, true, false);
        assertThat($(ListItem.class).all()).hasSize(3);

        click("删除");

        assertThat(holidays.test(first)).isFalse();
    }

    @Test
    void whatIsWrongIsSaid() {
        refuses(first, first.minusDays(1), "春节", "regions.holiday.days");
        refuses(first, first.plusDays(40), "春节", "regions.holiday.days");
        refuses(first, first, " ", "regions.holiday.name");
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void residentsCannotEnterDays() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> holidays.add(first, first, "春节"));
    }

    private void refuses(LocalDate from, LocalDate to, String name, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> holidays.add(from, to, name))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}

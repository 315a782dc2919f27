package org.anlin.aeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTests {

    private static final TimeSpan OFFICE = TimeSpan.of("09:00", "17:30");

    @ParameterizedTest
    @ValueSource(strings = {"全天", "24小时", "24 小时开放", "7×24小时", "每天 全天开放", "Daily all day", "0:00-24:00"})
    void readsAroundTheClock(String text) {
        assertThat(HoursReader.read(text)).isEqualTo(OpeningHours.always());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:00-17:30",
                "每天 9:00–17:30",
                "09:00至17:30",
                "9点-17点30分",
                "每日：9：00～17：30",
                "daily 9:00 to 17:30",
                "9点至17点半"
            })
    void readsTheSameHoursEveryDay(String text) {
        assertThat(HoursReader.read(text)).isEqualTo(OpeningHours.daily(OFFICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周一至周五 9:00-17:30；周末 10:00-16:00",
                "星期一到五 9:00-17:30, 周六日 10:00-16:00",
                "Mon-Fri 9:00-17:30; Sat-Sun 10:00-16:00",
                "周六、周日 10:00–16:00；周一至周五 9:00–17:30"
            })
    void readsDaysOfTheWeek(String text) {
        OpeningHours hours = HoursReader.read(text);

        assertThat(hours.week().get(DayOfWeek.FRIDAY)).containsExactly(OFFICE);
        assertThat(hours.week().get(DayOfWeek.SUNDAY)).containsExactly(TimeSpan.of("10:00", "16:00"));
        assertThat(hours.onHolidays()).isNull();
    }

    @Test
    void workingDaysAreNoPublicHolidays() {
        OpeningHours hours = HoursReader.read("工作日 8:30-12:00、13:00-17:00");

        assertThat(hours.onHolidays()).isEmpty();
        assertThat(hours.week().get(DayOfWeek.MONDAY))
                .extracting(TimeSpan::opens)
                .containsExactly(LocalTime.of(8, 30), LocalTime.of(13, 0));
        assertThat(hours.week()).doesNotContainKey(DayOfWeek.SATURDAY);
    }

    @Test
    void daysThatAreClosedAreLeftOut() {
        OpeningHours hours = HoursReader.read("每天 9:00-17:30；周一闭馆；法定节假日不开放");

        assertThat(hours.week()).hasSize(6).doesNotContainKey(DayOfWeek.MONDAY);
        assertThat(hours.onHolidays()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "请联系保安", "9:00", "周一至周五", "9:00-17:30（需预约）", "25:00-26:00", "上班时间"})
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> HoursReader.read(text))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.intake.line.hours");
    }

    @Test
    void refusesClosingBeforeOpening() {
        assertThatThrownBy(() -> HoursReader.read("17:30-9:00"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.hours.closes-first");
    }
}

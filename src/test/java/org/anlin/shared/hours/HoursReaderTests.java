package org.anlin.shared.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anlin.shared.RuleViolation;
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
                .hasMessageContaining("shared.hours.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周二至周日 9:00–16:30（16:00 停止入场）；周一 闭馆",
                "周二至周日9:00-16:30，16:00后停止入馆；周一闭馆",
                "周二到周日 9:00~16:30(最后入场：16:00)",
                "Tue to Sun 9:00–16:30 (last entry 16:00); Mon closed"
            })
    void readsTheLastEntry(String text) {
        OpeningHours hours = HoursReader.read(text);

        assertThat(hours.week()).hasSize(6).doesNotContainKey(DayOfWeek.MONDAY);
        assertThat(hours.week().get(DayOfWeek.TUESDAY))
                .containsExactly(new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0)));
    }

    @Test
    void holidaysAreAsUsualOrHaveTheirOwnHours() {
        assertThat(HoursReader.read("每天 9:00-17:30；法定节假日照常").onHolidays()).isNull();
        assertThat(HoursReader.read("工作日 9:00-17:30；节假日 10:00-12:00、13:00-15:00")
                        .onHolidays())
                .containsExactly(TimeSpan.of("10:00", "12:00"), TimeSpan.of("13:00", "15:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027年2月6日至2027年2月12日 闭馆（春节）",
                "2027年2月6日至2月12日闭馆（春节）",
                "2027年2月6日至12日 闭馆 (春节)",
                "2027-02-06至2027-02-12 闭馆（春节）",
                "2027/2/6 - 2027/2/12 closed（春节）"
            })
    void readsExceptionsWithTheirReason(String text) {
        assertThat(HoursReader.read(text).exceptions())
                .containsExactly(
                        new ExceptionDays(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 12), List.of(), "春节"));
    }

    @Test
    void exceptionsHaveHoursToo() {
        OpeningHours hours = HoursReader.read(
                "每天 9:00-17:30；2027-03-08 9:00-12:00（11:30 停止入场）、13:00-15:00（Women's Day）；2027年3月9日 10:00-11:00");

        assertThat(hours.exceptions())
                .containsExactly(
                        new ExceptionDays(
                                LocalDate.of(2027, 3, 8),
                                LocalDate.of(2027, 3, 8),
                                List.of(
                                        new TimeSpan(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(11, 30)),
                                        TimeSpan.of("13:00", "15:00")),
                                "Women's Day"),
                        new ExceptionDays(
                                LocalDate.of(2027, 3, 9),
                                LocalDate.of(2027, 3, 9),
                                List.of(TimeSpan.of("10:00", "11:00")),
                                null));
        assertThat(hours.week()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027年2月30日 闭馆",
                "2027-02-06",
                "2027-02-06 闭馆（甲）（乙）",
                "2027-02-06 周一 闭馆",
                "照常",
                "周一照常",
                "周一闭馆（法定节假日除外）",
                "9:00-17:00（26:00 停止入场）",
                "2月6日 闭馆"
            })
    void refusesWhatIsOnlyHalfSaid(String text) {
        assertThatThrownBy(() -> HoursReader.read(text))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.hours.unreadable");
    }

    @Test
    void refusesAnExceptionThatEndsFirst() {
        assertThatThrownBy(() -> HoursReader.read("2027-02-12至2027-02-06 闭馆"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.hours.exception-ends-first");
    }

    @Test
    void refusesClosingBeforeOpening() {
        assertThatThrownBy(() -> HoursReader.read("17:30-9:00"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.hours.closes-first");
    }
}

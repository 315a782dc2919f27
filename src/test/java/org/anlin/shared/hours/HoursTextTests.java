package org.anlin.shared.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.Test;

class HoursTextTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TimeSpan USUAL = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
    private static final TimeSpan MORNING = TimeSpan.of("09:00", "11:30");
    private static final TimeSpan AFTERNOON = TimeSpan.of("13:30", "17:00");

    private final HoursText text = new HoursText(new Translations());

    @Test
    void daysWithTheSameHoursShareALine() {
        var hours = new OpeningHours(
                Map.of(
                        DayOfWeek.WEDNESDAY, List.of(USUAL),
                        DayOfWeek.THURSDAY, List.of(USUAL),
                        DayOfWeek.FRIDAY, List.of(USUAL),
                        DayOfWeek.SATURDAY, List.of(MORNING, AFTERNOON),
                        DayOfWeek.SUNDAY, List.of(MORNING, AFTERNOON)),
                List.of(),
                List.of());

        assertThat(chinese(hours))
                .containsExactly(
                        "周三至周五 9:00–16:30（16:00 停止入场）", "周六、周日 9:00–11:30、13:30–17:00", "周一、周二 闭馆", "法定节假日 闭馆");
        assertThat(text.lines(hours, TODAY, Translations.ENGLISH))
                .containsExactly(
                        "Wed to Fri 9:00–16:30 (last entry 16:00)",
                        "Sat, Sun 9:00–11:30, 13:30–17:00",
                        "Mon, Tue closed",
                        "Public holidays closed");
    }

    @Test
    void runGoesOverTheEndOfTheWeek() {
        var hours = new OpeningHours(
                Map.of(
                        DayOfWeek.SATURDAY, List.of(MORNING),
                        DayOfWeek.SUNDAY, List.of(MORNING),
                        DayOfWeek.MONDAY, List.of(MORNING)),
                null,
                List.of());

        assertThat(chinese(hours)).containsExactly("周六至周一 9:00–11:30", "周二至周五 闭馆");
    }

    @Test
    void exceptionsThatAreOverAreNotPrinted() {
        var hours = new OpeningHours(
                OpeningHours.always().week(),
                null,
                List.of(
                        new ExceptionDays(TODAY.minusDays(9), TODAY.minusDays(1), List.of(), null),
                        new ExceptionDays(TODAY, TODAY, List.of(TimeSpan.of("20:00", "00:00")), "演练"),
                        new ExceptionDays(TODAY.plusDays(1), TODAY.plusDays(2), List.of(), null)));

        assertThat(chinese(hours))
                .containsExactly("每天 全天开放", "2026年11月21日 20:00–24:00（演练）", "2026年11月22日至2026年11月23日 闭馆");
    }

    private List<String> chinese(OpeningHours hours) {
        return text.lines(hours, TODAY, Translations.CHINESE);
    }
}

package org.anlin.shared.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anlin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpeningHoursTests {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final Predicate<LocalDate> HOLIDAYS = NATIONAL_DAY::equals;
    private static final Predicate<LocalDate> NONE = day -> false;
    private static final TimeSpan USUAL = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
    private static final OpeningHours MUSEUM = new OpeningHours(
            tuesdayToSunday(),
            List.of(),
            List.of(
                    new ExceptionDays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 7), List.of(), "布展"),
                    new ExceptionDays(
                            LocalDate.of(2026, 11, 3),
                            LocalDate.of(2026, 11, 3),
                            List.of(TimeSpan.of("13:00", "15:00")),
                            null)));

    private static Map<DayOfWeek, List<TimeSpan>> tuesdayToSunday() {
        var week = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day == DayOfWeek.MONDAY ? List.of() : List.of(USUAL));
        }
        return week;
    }

    @Test
    void isOpenFromTheFirstMinuteAndNotAtTheLast() {
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-21T08:59:59"), NONE))
                .isFalse();
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-21T09:00"), NONE))
                .isTrue();
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-21T16:29:59"), NONE))
                .isTrue();
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-21T16:30"), NONE))
                .isFalse();
    }

    @Test
    void admitsUntilTheLastEntry() {
        assertThat(MUSEUM.admitsAt(LocalDateTime.parse("2026-11-21T16:00"), NONE))
                .isTrue();
        assertThat(MUSEUM.admitsAt(LocalDateTime.parse("2026-11-21T16:01"), NONE))
                .isFalse();
    }

    @Test
    void holidayComesBeforeTheDayOfTheWeek() {
        LocalDateTime noon = NATIONAL_DAY.atTime(12, 0);

        assertThat(MUSEUM.isOpenAt(noon, NONE)).isTrue();
        assertThat(MUSEUM.isOpenAt(noon, HOLIDAYS)).isFalse();
        assertThat(OpeningHours.always().isOpenAt(noon, HOLIDAYS)).isTrue();
    }

    @Test
    void laterExceptionComesFirst() {
        assertThat(MUSEUM.on(LocalDate.of(2026, 11, 4), NONE)).isEmpty();
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-03T14:00"), NONE))
                .isTrue();
        assertThat(MUSEUM.isOpenAt(LocalDateTime.parse("2026-11-08T14:00"), NONE))
                .isTrue();
    }

    @Test
    void saysWhenItOpensNext() {
        assertThat(MUSEUM.nextOpening(LocalDateTime.parse("2026-11-22T16:30"), NONE))
                .contains(LocalDateTime.parse("2026-11-24T09:00"));
        assertThat(MUSEUM.nextOpening(NATIONAL_DAY.minusDays(1).atTime(17, 0), HOLIDAYS))
                .contains(NATIONAL_DAY.plusDays(1).atTime(9, 0));
        assertThat(new OpeningHours(Map.of(), null, List.of()).nextOpening(NATIONAL_DAY.atStartOfDay(), NONE))
                .isEmpty();
    }

    @Test
    void midnightEndsTheDay() {
        OpeningHours always = OpeningHours.always();

        assertThat(always.isOpenAt(LocalDateTime.parse("2024-02-29T23:59:59"), NONE))
                .isTrue();
        assertThat(always.isOpenAt(LocalDateTime.parse("2024-03-01T00:00"), NONE))
                .isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        refuses(() -> TimeSpan.of("17:00", "09:00"), "shared.hours.closes-first");
        refuses(() -> TimeSpan.of("09:00", "09:00"), "shared.hours.closes-first");
        refuses(
                () -> new TimeSpan(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(17, 0)),
                "shared.hours.last-entry");
        refuses(
                () -> OpeningHours.inOrder(List.of(TimeSpan.of("09:00", "12:00"), TimeSpan.of("11:30", "17:00"))),
                "shared.hours.overlap");
        refuses(
                () -> new ExceptionDays(NATIONAL_DAY, NATIONAL_DAY.minusDays(1), List.of(), null),
                "shared.hours.exception-ends-first");
    }

    @Test
    void isReadAsItWasWritten() {
        var json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(MUSEUM), OpeningHours.class))
                .isEqualTo(MUSEUM);
    }

    private static void refuses(ThrowingCallable deed, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

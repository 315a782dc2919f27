package org.anlin.shared.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open, in local time. An exception comes before a public holiday, and that before the day of the week; the
 * later one of two exceptions counts.
 *
 * @param week days that are missing are closed
 * @param onHolidays null when public holidays are like any other day, empty when closed
 */
public record OpeningHours(
        Map<DayOfWeek, List<TimeSpan>> week, @Nullable List<TimeSpan> onHolidays, List<ExceptionDays> exceptions) {

    private static final int DAYS_AHEAD = 60;

    public OpeningHours {
        var ordered = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                ordered.put(day, inOrder(spans));
            }
        });
        week = Collections.unmodifiableMap(ordered);
        onHolidays = onHolidays == null ? null : inOrder(onHolidays);
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(ExceptionDays::from))
                .toList();
    }

    public static OpeningHours always() {
        return daily(TimeSpan.WHOLE_DAY);
    }

    public static OpeningHours daily(TimeSpan span) {
        var week =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> List.of(span)));
        return new OpeningHours(week, null, List.of());
    }

    /** The hours of a day, in order; empty when closed. */
    public List<TimeSpan> on(LocalDate day, Predicate<LocalDate> holidays) {
        return exceptions.reversed().stream()
                .filter(exception -> exception.covers(day))
                .findFirst()
                .map(ExceptionDays::spans)
                .orElseGet(() -> onHolidays != null && holidays.test(day)
                        ? onHolidays
                        : week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    public boolean isOpenAt(LocalDateTime time, Predicate<LocalDate> holidays) {
        return on(time.toLocalDate(), holidays).stream().anyMatch(span -> span.isOpenAt(time.toLocalTime()));
    }

    /** Open, and not after the last entry. */
    public boolean admitsAt(LocalDateTime time, Predicate<LocalDate> holidays) {
        return on(time.toLocalDate(), holidays).stream().anyMatch(span -> span.admitsAt(time.toLocalTime()));
    }

    /** The next time that it opens after this one; empty when that is not within two months. */
    public Optional<LocalDateTime> nextOpening(LocalDateTime after, Predicate<LocalDate> holidays) {
        return after.toLocalDate()
                .datesUntil(after.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(day -> on(day, holidays).stream().map(span -> day.atTime(span.opens())))
                .filter(opening -> opening.isAfter(after))
                .findFirst();
    }

    static List<TimeSpan> inOrder(List<TimeSpan> spans) {
        List<TimeSpan> sorted =
                spans.stream().sorted(Comparator.comparing(TimeSpan::opens)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i - 1).endsBefore(sorted.get(i))) {
                throw new RuleViolation("shared.hours.overlap");
            }
        }
        return sorted;
    }
}

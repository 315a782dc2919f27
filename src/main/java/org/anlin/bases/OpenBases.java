package org.anlin.bases;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anlin.regions.PublicHolidays;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.hours.HoursJson;
import org.anlin.shared.hours.OpeningHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which public bases are open, by their structured hours; those with words only are in none of the answers. */
@Component
class OpenBases {

    private record Timetable(String slug, OpeningHours hours) {}

    // Beyond any plan.
    private static final Duration FAR = Duration.ofDays(36_525);

    private final JdbcClient jdbc;
    private final PublicHolidays holidays;
    private final Clock clock;

    // Hours change seldom and are dear to read: another instance knows new ones within half a minute.
    private final LoadingCache<String, List<Timetable>> timetables =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build(all -> read());

    OpenBases(JdbcClient jdbc, PublicHolidays holidays, Clock clock) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.clock = clock;
    }

    void forget() {
        timetables.invalidateAll();
    }

    Set<String> now() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        return slugs(hours -> hours.isOpenAt(now, holidays));
    }

    /** Open on one of these days. */
    Set<String> on(List<LocalDate> days) {
        return slugs(
                hours -> days.stream().anyMatch(day -> !hours.on(day, holidays).isEmpty()));
    }

    /** With a slot to come that has free places. */
    Set<String> bookable() {
        return bookable(clock.instant(), clock.instant().plus(FAR));
    }

    /** With a slot to come on one of these days that has free places; whether the hours are structured does not matter. */
    Set<String> bookableOn(List<LocalDate> days) {
        Instant now = clock.instant();
        return days.stream()
                .flatMap(day -> bookable(later(now, start(day)), start(day.plusDays(1))).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> bookable(Instant after, Instant before) {
        return Set.copyOf(jdbc.sql("""
            SELECT DISTINCT b.slug FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base
            WHERE b.state = 'PUBLISHED' AND s.closed_reason IS NULL AND s.starts_at >= ? AND s.starts_at < ?
              AND s.taken < s.capacity""")
                .params(utc(after), utc(before))
                .query(String.class)
                .list());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.BEIJING).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Set<String> slugs(Predicate<OpeningHours> wanted) {
        return timetables.get("all").stream()
                .filter(base -> wanted.test(base.hours()))
                .map(Timetable::slug)
                .collect(Collectors.toSet());
    }

    private List<Timetable> read() {
        return jdbc.sql("SELECT slug, hours FROM bases.base WHERE state = 'PUBLISHED' AND hours IS NOT NULL")
                .query((row, i) -> new Timetable(row.getString("slug"), HoursJson.read(row.getString("hours"))))
                .list();
    }
}

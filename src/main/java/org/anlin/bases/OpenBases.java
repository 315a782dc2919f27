package org.anlin.bases;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
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

    /** Open on the Saturday or the Sunday of this week, as long as that day is not over. */
    Set<String> onWeekend() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate first = sunday.equals(today) ? sunday : sunday.minusDays(1);
        return slugs(hours -> !hours.on(first, holidays).isEmpty()
                || !hours.on(sunday, holidays).isEmpty());
    }

    /** With a slot to come that has free places. */
    Set<String> bookable() {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT b.slug FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base
                        WHERE b.state = 'PUBLISHED' AND s.closed_reason IS NULL AND s.starts_at > ? AND s.taken < s.capacity""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
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

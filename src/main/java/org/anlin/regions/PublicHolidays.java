package org.anlin.regions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public holidays that staff have entered; another server knows a new one within half a minute. */
@Service
public class PublicHolidays implements Predicate<LocalDate> {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_DAYS = 31;

    private final JdbcClient jdbc;
    private final LoadingCache<Integer, Set<LocalDate>> byYear = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(10)
            .build(this::read);

    PublicHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean test(LocalDate day) {
        return byYear.get(day.getYear()).contains(day);
    }

    @PreAuthorize("permitAll()")
    public List<PublicHoliday> of(int year) {
        return jdbc.sql("SELECT day, name FROM regions.public_holiday WHERE extract(year FROM day) = ? ORDER BY day")
                .param(year)
                .query(PublicHoliday.class)
                .list();
    }

    /** Both ends included; a day that is one already takes the new name. */
    @Transactional
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void add(LocalDate from, LocalDate to, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("regions.holiday.name", LONGEST_NAME);
        }
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new RuleViolation("regions.holiday.days", MOST_DAYS);
        }
        from.datesUntil(to.plusDays(1))
                .forEach(day -> jdbc.sql("""
                        INSERT INTO regions.public_holiday VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET name = excluded.name""").params(day, name.strip()).update());
        byYear.invalidateAll();
    }

    @Transactional
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void remove(LocalDate day) {
        jdbc.sql("DELETE FROM regions.public_holiday WHERE day = ?").param(day).update();
        byYear.invalidateAll();
    }

    private Set<LocalDate> read(int year) {
        return of(year).stream().map(PublicHoliday::day).collect(Collectors.toUnmodifiableSet());
    }
}

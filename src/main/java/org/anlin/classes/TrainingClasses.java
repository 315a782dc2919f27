package org.anlin.classes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes that are public: published ones, and cancelled ones for those who were to come. Drafts are nobody's business. */
@Service
@Transactional(readOnly = true)
public class TrainingClasses {

    private static final String UPCOMING = """
            WHERE c.state = 'PUBLISHED' AND c.starts_at > :now
              AND (CAST(:district AS text) IS NULL OR c.district_code = :district)
              AND (CAST(:course AS text) IS NULL OR c.course = :course)
              AND (CAST(:from AS timestamptz) IS NULL OR c.starts_at >= :from)
              AND (CAST(:until AS timestamptz) IS NULL OR c.starts_at < :until)
            """;

    private final ClassRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    TrainingClasses(ClassRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public Optional<ClassEntry> entry(TrainingClassId id) {
        return rows.entry(id);
    }

    @PreAuthorize("permitAll()")
    public Optional<ClassCard> card(TrainingClassId id) {
        return cards(List.of(id)).stream().findFirst();
    }

    /** In the order of their beginning. */
    @PreAuthorize("permitAll()")
    public List<ClassCard> cards(Collection<TrainingClassId> ids) {
        String[] values = ids.stream().map(TrainingClassId::toString).toArray(String[]::new);
        return rows.select(
                "WHERE c.id = ANY(CAST(:ids AS uuid[])) AND c.state <> 'DRAFT' ORDER BY c.starts_at, c.id",
                Map.of("ids", values));
    }

    /** Upcoming classes in the order of their beginning. */
    @PreAuthorize("permitAll()")
    public List<ClassCard> find(ClassFilter filter, int offset, int limit) {
        var parameters = parameters(filter);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return rows.select(where(filter) + " ORDER BY c.starts_at, c.id OFFSET :offset LIMIT :limit", parameters);
    }

    @PreAuthorize("permitAll()")
    public int count(ClassFilter filter) {
        return rows.count(where(filter), parameters(filter));
    }

    /** The next ones at a base, those that are going on included. */
    @PreAuthorize("permitAll()")
    public List<ClassCard> atBase(String slug, int limit) {
        return rows.select(
                "WHERE c.state = 'PUBLISHED' AND c.ends_at > :now AND v.base = :base ORDER BY c.starts_at, c.id LIMIT :limit",
                Map.of("base", slug, "limit", limit));
    }

    /** The next class of a course that has a free seat: in the district if there is one, anywhere else. */
    @PreAuthorize("permitAll()")
    public Optional<ClassEntry> nearest(String course, @Nullable String districtCode, Instant from) {
        var parameters = parameters(ClassFilter.ALL.ofCourse(course));
        Instant begin = from.isBefore(clock.instant()) ? clock.instant() : from;
        parameters.put("from", ClassRows.at(begin));
        parameters.put("near", districtCode == null ? "" : districtCode);
        String order = " ORDER BY (c.district_code = :near) DESC, c.starts_at, c.id LIMIT 1";
        return rows.select(UPCOMING + " AND " + ClassRows.FREE_SEATS + order, parameters).stream()
                .findFirst()
                .map(ClassCard::entry);
    }

    /** Everybody whom news of a class concerns: who has a seat, an offer or a place in the queue, and who teaches. */
    @PreAuthorize("permitAll()")
    public List<AccountId> concerned(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT learner FROM classes.enrolment
                        WHERE training_class = :id AND state IN ('SEATED', 'WAITING', 'OFFERED')
                        UNION SELECT trainer FROM classes.class_trainer WHERE training_class = :id""").param("id", id.value()).query(UUID.class).list().stream()
                .map(AccountId::new)
                .toList();
    }

    /** Those in whose calendars it stands for sure: who has a seat, and who teaches. */
    @PreAuthorize("permitAll()")
    public Set<AccountId> attending(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT learner FROM classes.enrolment WHERE training_class = :id AND state = 'SEATED'
                        UNION SELECT trainer FROM classes.class_trainer WHERE training_class = :id""").param("id", id.value()).query(UUID.class).list().stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    private static String where(ClassFilter filter) {
        return filter.freeOnly() ? UPCOMING + " AND " + ClassRows.FREE_SEATS : UPCOMING;
    }

    private static Map<String, @Nullable Object> parameters(ClassFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("district", filter.district());
        parameters.put("course", filter.course());
        parameters.put("from", filter.from() == null ? null : ClassRows.at(startOf(filter.from())));
        parameters.put(
                "until",
                filter.until() == null
                        ? null
                        : ClassRows.at(startOf(filter.until().plusDays(1))));
        return parameters;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.BEIJING).toInstant();
    }
}

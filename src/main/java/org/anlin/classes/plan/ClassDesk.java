package org.anlin.classes.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.TrainingClassId;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator has in the own districts, page by page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class ClassDesk {

    private static final String SELECT = """
            SELECT c.id, c.course, c.starts_at, c.ends_at, v.name AS venue, v.name_en AS venue_en, r.name AS room, c.state, c.seats, c.taken,
                   (SELECT count(*) FROM classes.enrolment w WHERE w.training_class = c.id AND w.state = 'WAITING') AS waiting,
                   c.cancelled_reason, c.series IS NOT NULL AS in_series, c.demo,
                   """ + TeamsAtRisk.AT_RISK + """
                    AS at_risk
            FROM classes.training_class c JOIN classes.room r ON r.id = c.room JOIN classes.venue v ON v.id = r.venue
            WHERE (:everywhere OR c.district_code IN (:districts))
            """;
    private static final String SERIES =
            " AND c.series = (SELECT s.series FROM classes.training_class s WHERE s.id = :id)";
    private static final int MOST_AT_RISK = 50;
    private static final String UPCOMING = " AND (c.ends_at >= :now) = :upcoming";

    private final JdbcClient jdbc;
    private final DistrictScope scope;
    private final Catalogue catalogue;
    private final Clock clock;

    ClassDesk(JdbcClient jdbc, DistrictScope scope, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Those to come from the next on, or the past ones from the last back. */
    public List<DeskClass> list(boolean upcoming, int offset, int limit) {
        String order = " ORDER BY c.starts_at " + (upcoming ? "" : "DESC") + ", c.id OFFSET :offset LIMIT :limit";
        Map<String, CourseCard> courses = courses();
        return scoped(SELECT + UPCOMING + order)
                .param("upcoming", upcoming)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row, courses))
                .list();
    }

    public DeskClass find(TrainingClassId id) {
        Map<String, CourseCard> courses = courses();
        return scoped(SELECT + " AND c.id = :id")
                .param("id", id.value())
                .query((row, number) -> line(row, courses))
                .optional()
                .orElseThrow(() -> new RuleViolation("classes.unknown"));
    }

    /** Published classes to come whose trainers will not be able to teach them. */
    public List<DeskClass> atRisk() {
        Map<String, CourseCard> courses = courses();
        return scoped(SELECT + " AND c.state = 'PUBLISHED' AND c.starts_at > :now AND " + TeamsAtRisk.AT_RISK
                        + " ORDER BY c.starts_at, c.id LIMIT " + MOST_AT_RISK)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> line(row, courses))
                .list();
    }

    /** All classes of the series that this one belongs to, in the order of their days; empty when it stands alone. */
    public List<DeskClass> series(TrainingClassId id) {
        Map<String, CourseCard> courses = courses();
        return scoped(SELECT + SERIES + " ORDER BY c.starts_at, c.id")
                .param("id", id.value())
                .query((row, number) -> line(row, courses))
                .list();
    }

    private StatementSpec scoped(String sql) {
        DistrictScope.Districts districts = scope.districts();
        return jdbc.sql(sql).param("everywhere", districts.everywhere()).param("districts", districts.codes());
    }

    private Map<String, CourseCard> courses() {
        return catalogue.courses().stream().collect(Collectors.toMap(CourseCard::slug, Function.identity()));
    }

    private static DeskClass line(ResultSet row, Map<String, CourseCard> courses) throws SQLException {
        String course = row.getString("course");
        CourseCard card = courses.get(course);
        return new DeskClass(
                new TrainingClassId(row.getObject("id", UUID.class)),
                card == null ? course : card.titleZh(),
                card == null ? course : card.titleEn(),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("venue"),
                row.getString("venue_en"),
                row.getString("room"),
                ClassState.valueOf(row.getString("state")),
                row.getInt("seats"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getString("cancelled_reason"),
                row.getBoolean("in_series"),
                row.getBoolean("at_risk"),
                row.getBoolean("demo"));
    }
}

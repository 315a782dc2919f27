package org.anlin.bases.visits.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.visits.feedback.VisitRatings;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.intake.TableWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures for those who look after the visits of a base: numbers only. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VisitFigures {

    private static final int MONTHS_BACK = 11;

    private static final String COUNT = """
            SELECT to_char(s.starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*) AS bookings,
                   sum(k.people) AS people, coalesce(sum(k.came), 0) AS came,
                   coalesce(sum(greatest(k.people - coalesce(k.came, 0), 0)) FILTER (WHERE s.ends_at <= :now), 0) AS missed,
                   count(*) FILTER (WHERE k.organisation_kind IS NOT NULL) AS groups,
                   CASE WHEN count(r.stars) >= :voices THEN avg(r.stars) END AS average
            FROM bases.visit_slot s JOIN bases.visit_booking k ON k.slot = s.id AND k.state = 'CONFIRMED'
            LEFT JOIN bases.visit_rating r ON r.booking = k.id
            WHERE s.base = :base AND s.starts_at >= :from
            GROUP BY month ORDER BY month DESC""";

    private final JdbcClient jdbc;
    private final BaseScope scope;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    VisitFigures(JdbcClient jdbc, BaseScope scope, CurrentAccount current, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last twelve months and those to come, the latest first; months without a booking are left out. */
    @Transactional(readOnly = true)
    public List<MonthFigures> months(String slug) {
        return months(scope.require(slug));
    }

    /** The same as a table; that it was taken is in the audit log. */
    public byte[] csv(String slug) {
        List<MonthFigures> months = months(scope.require(slug));
        audit.record(
                "visits.exported",
                current.id().value(),
                "base/" + slug,
                Map.of("lines", String.valueOf(months.size())));
        return TableWriter.csv(FigureRows.of(months));
    }

    private List<MonthFigures> months(VisitedBase base) {
        YearMonth first =
                YearMonth.now(clock.withZone(TimeConfiguration.BEIJING)).minusMonths(MONTHS_BACK);
        return jdbc.sql(COUNT)
                .param("base", base.id().value())
                .param("voices", VisitRatings.FEWEST_VOICES)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "from",
                        first.atDay(1).atStartOfDay(TimeConfiguration.BEIJING).toOffsetDateTime())
                .query((row, number) -> new MonthFigures(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("bookings"),
                        row.getInt("people"),
                        row.getInt("came"),
                        row.getInt("missed"),
                        row.getInt("groups"),
                        row.getObject("average") == null ? null : row.getDouble("average")))
                .list();
    }
}

package org.anlin.bases.visits.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The slots of a base for those who look after its visits. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SlotDesk {

    private static final String SELECT = """
            SELECT s.id, s.starts_at, s.ends_at, s.capacity, s.taken, s.occasion, s.title, s.closed_reason, s.demo,
                   (SELECT count(*) FROM bases.visit_booking k WHERE k.slot = s.id AND k.state = 'REQUESTED') AS waiting
            FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base
            WHERE b.slug = :slug AND\s""" + BaseScope.OWN;
    private static final String WHEN = " AND (s.ends_at > :now) = :coming";

    private final JdbcClient jdbc;
    private final BaseScope scope;
    private final Clock clock;

    SlotDesk(JdbcClient jdbc, BaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    public VisitedBase base(String slug) {
        return scope.require(slug);
    }

    /** The bases whose own staff the person is. */
    public List<VisitedBase> named() {
        return scope.named();
    }

    public boolean lookedAfter(String slug) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM bases.base b WHERE b.slug = :slug AND " + BaseScope.OWN + ")")
                .params(scope.parameters())
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** Those to come from the next on, or the past ones from the last back; closed ones too. */
    public List<DeskSlot> list(String slug, boolean coming, int offset, int limit) {
        String order = " ORDER BY s.starts_at " + (coming ? "" : "DESC") + ", s.id OFFSET :offset LIMIT :limit";
        return own(SELECT + WHEN + order, slug)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("coming", coming)
                .param("offset", offset)
                .param("limit", limit)
                .query(SlotDesk::slot)
                .list();
    }

    public DeskSlot find(String slug, VisitSlotId id) {
        return own(SELECT + " AND s.id = :id", slug)
                .param("id", id.value())
                .query(SlotDesk::slot)
                .optional()
                .orElseThrow(() -> new RuleViolation("visits.slot.unknown"));
    }

    private StatementSpec own(String sql, String slug) {
        return jdbc.sql(sql).params(scope.parameters()).param("slug", slug);
    }

    private static DeskSlot slot(ResultSet row, int number) throws SQLException {
        return new DeskSlot(
                new VisitSlotId(row.getObject("id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getInt("waiting"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("title"),
                row.getString("closed_reason"),
                row.getBoolean("demo"));
    }
}

package org.anlin.bases.visits.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.bases.BaseId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.plan.Occasion;
import org.anlin.bases.visits.plan.VisitLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The slots of a base that one can still book. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class OpenSlots {

    private static final String SELECT = """
            SELECT s.id, s.base, s.starts_at, s.ends_at, s.capacity, s.capacity - s.taken AS free, s.occasion, s.title,
                   s.closed_reason IS NOT NULL AS closed, s.demo
            FROM bases.visit_slot s
            """;

    private final JdbcClient jdbc;
    private final VisitLimits limits;
    private final Clock clock;

    OpenSlots(JdbcClient jdbc, VisitLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** The next ones, those that are full included: who sees them knows that the others are not. */
    public List<OpenSlot> next(BaseId base, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE s.base = ? AND s.closed_reason IS NULL AND s.starts_at > ? ORDER BY s.starts_at LIMIT ?")
                .params(base.value(), clock.instant().atOffset(ZoneOffset.UTC), limit)
                .query(OpenSlots::slot)
                .list();
    }

    public Optional<OpenSlot> find(VisitSlotId id) {
        return jdbc.sql(SELECT + "WHERE s.id = ?")
                .param(id.value())
                .query(OpenSlots::slot)
                .optional();
    }

    /** How many may come without being a group. */
    public int largestParty() {
        return limits.largestParty();
    }

    private static OpenSlot slot(ResultSet row, int number) throws SQLException {
        return new OpenSlot(
                new VisitSlotId(row.getObject("id", UUID.class)),
                new BaseId(row.getObject("base", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("capacity"),
                row.getInt("free"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getBoolean("demo"));
    }
}

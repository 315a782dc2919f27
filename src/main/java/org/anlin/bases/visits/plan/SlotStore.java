package org.anlin.bases.visits.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.bases.BaseId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes slots. */
@Repository
class SlotStore {

    /** A slot under lock. */
    record Locked(BaseId base, Instant startsAt, boolean closed, int taken) {}

    private final JdbcClient jdbc;

    SlotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Locked lock(VisitSlotId id) {
        return jdbc.sql("""
                        SELECT base, starts_at, closed_reason IS NOT NULL AS closed, taken
                        FROM bases.visit_slot WHERE id = ? FOR UPDATE""")
                .param(id.value())
                .query(SlotStore::locked)
                .optional()
                .orElseThrow(() -> new RuleViolation("visits.slot.unknown"));
    }

    /** When the open slots of a base begin. */
    Set<LocalDateTime> beginnings(BaseId base, Instant from) {
        return new HashSet<>(jdbc.sql("""
                        SELECT starts_at FROM bases.visit_slot
                        WHERE base = ? AND starts_at >= ? AND closed_reason IS NULL""")
                .params(base.value(), utc(from))
                .query((row, number) -> LocalDateTime.ofInstant(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(), TimeConfiguration.BEIJING))
                .list());
    }

    /** Answers false when there is one at this time already, as after a double click. */
    boolean add(BaseId base, LocalDate day, SlotDraft draft, @Nullable AccountId by, boolean demo, Instant now) {
        return jdbc.sql("""
                        INSERT INTO bases.visit_slot (id, base, starts_at, ends_at, capacity, occasion, title, demo,
                            created_by, created_at)
                        VALUES (:id, :base, :from, :until, :capacity, :occasion, :title, :demo, :by, :now)
                        ON CONFLICT (base, starts_at) WHERE closed_reason IS NULL DO NOTHING""")
                        .param("id", VisitSlotId.next().value())
                        .param("base", base.value())
                        .param("from", beijing(day, draft.from()))
                        .param("until", beijing(day, draft.until()))
                        .param("capacity", draft.capacity())
                        .param("occasion", draft.occasion().name())
                        .param("title", draft.title())
                        .param("demo", demo)
                        .param("by", by == null ? null : by.value())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    void resize(VisitSlotId id, int capacity) {
        jdbc.sql("UPDATE bases.visit_slot SET capacity = ? WHERE id = ?")
                .params(capacity, id.value())
                .update();
    }

    /** The reminders of the old day do not count for the new one. */
    void move(VisitSlotId id, LocalDate day, LocalTime from, LocalTime until) {
        try {
            jdbc.sql("""
                            UPDATE bases.visit_slot SET starts_at = ?, ends_at = ?, calendar_sequence = calendar_sequence + 1
                            WHERE id = ?""")
                    .params(beijing(day, from), beijing(day, until), id.value())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new RuleViolation("visits.verdict.TAKEN");
        }
        jdbc.sql("UPDATE bases.visit_booking SET reminded_at = NULL, urged = least(urged, 1) WHERE slot = ?")
                .param(id.value())
                .update();
    }

    /** Ends its live bookings with it. */
    void close(VisitSlotId id, String reason, Instant now) {
        jdbc.sql("UPDATE bases.visit_slot SET closed_reason = ?, taken = 0 WHERE id = ?")
                .params(reason, id.value())
                .update();
        jdbc.sql("""
                        UPDATE bases.visit_booking SET state = 'SLOT_CLOSED', changed_at = ?, came = NULL, came_at = NULL, extra = 0
                        WHERE slot = ? AND state IN ('REQUESTED', 'CONFIRMED')""").params(utc(now), id.value()).update();
    }

    private static Locked locked(ResultSet row, int number) throws SQLException {
        return new Locked(
                new BaseId(row.getObject("base", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("closed"),
                row.getInt("taken"));
    }

    private static OffsetDateTime beijing(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TimeConfiguration.BEIJING).toOffsetDateTime();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

package org.anlin.bases.visits.booking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Places in the database. Whatever changes them holds the row of the slot first, so that everything about one slot happens one
 * after the other and different slots never wait for each other.
 */
@Repository
class Places {

    enum Taken {
        TAKEN,
        /** The person has a live booking here. */
        ALREADY,
        REFUSED
    }

    /** A booking whose slot is under lock; {@code free} places are left beside those that were booked. */
    record Held(VisitSlotId slot, Instant startsAt, Instant endsAt, BookingState state, int people, int free) {}

    /** Counting the places is the lock; no place is counted that is not there. */
    private static final String TAKE = """
            WITH counted AS (
                UPDATE bases.visit_slot s SET taken = taken + :people
                WHERE id = :slot AND closed_reason IS NULL AND starts_at > :now AND taken + :people <= capacity
                  AND EXISTS (SELECT FROM bases.base b WHERE b.id = s.base AND b.state = 'PUBLISHED')
                RETURNING 1),
            booked AS (
                INSERT INTO bases.visit_booking (id, slot, visitor, people, note, organisation_kind, organisation,
                    contact_name, contact_phone, code, state, asked_at, changed_at, confirmed_at)
                SELECT :id, :slot, :visitor, :people, :note, :kind, :organisation, :contact, :phone, :code, :state, :now, :now,
                    CASE WHEN :state = 'CONFIRMED' THEN CAST(:now AS timestamptz) END
                FROM counted
                ON CONFLICT (slot, visitor) WHERE state IN ('REQUESTED', 'CONFIRMED') DO NOTHING
                RETURNING 1)
            SELECT EXISTS (SELECT FROM counted) AS counted, EXISTS (SELECT FROM booked) AS booked""";

    private record Counted(boolean counted, boolean booked) {}

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Taken take(
            VisitBookingId id, VisitSlotId slot, AccountId visitor, VisitWish wish, BookingState state, Instant now) {
        Counted counted = jdbc.sql(TAKE)
                .params(values(wish))
                .param("id", id.value())
                .param("slot", slot.value())
                .param("visitor", visitor.value())
                .param("code", BookingCode.next())
                .param("state", state.name())
                .param("now", utc(now))
                .query((row, number) -> new Counted(row.getBoolean("counted"), row.getBoolean("booked")))
                .single();
        if (counted.booked()) {
            return Taken.TAKEN;
        }
        if (counted.counted()) {
            count(slot, -wish.people());
            return Taken.ALREADY;
        }
        return Taken.REFUSED;
    }

    /** Locks the slot of a booking, then reads the booking. */
    Optional<Held> hold(VisitBookingId id) {
        jdbc.sql("""
                        SELECT 1 FROM bases.visit_slot
                        WHERE id = (SELECT slot FROM bases.visit_booking WHERE id = ?) FOR UPDATE""").param(id.value()).query(Integer.class).optional();
        return jdbc.sql("""
                        SELECT k.slot, s.starts_at, s.ends_at, k.state, k.people, s.capacity - s.taken + k.extra AS free
                        FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot WHERE k.id = ?""")
                .param(id.value())
                .query((row, number) -> new Held(
                        new VisitSlotId(row.getObject("slot", UUID.class)),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        BookingState.valueOf(row.getString("state")),
                        row.getInt("people"),
                        row.getInt("free")))
                .optional();
    }

    void confirm(VisitBookingId id, Instant now) {
        jdbc.sql("UPDATE bases.visit_booking SET state = 'CONFIRMED', changed_at = :now, confirmed_at = :now"
                        + " WHERE id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    /** Gives the places of a live booking back. */
    void end(VisitBookingId id, BookingState state, @Nullable String reason, Instant now) {
        jdbc.sql("""
                        WITH had AS (SELECT id, people + extra AS places FROM bases.visit_booking WHERE id = :id),
                        ended AS (
                            UPDATE bases.visit_booking k SET state = :state, reason = :reason, changed_at = :now, came = NULL,
                                came_at = NULL, came_by = NULL, extra = 0
                            FROM had
                            WHERE k.id = had.id AND state IN ('REQUESTED', 'CONFIRMED') RETURNING k.slot, had.places)
                        UPDATE bases.visit_slot s SET taken = taken - places FROM ended WHERE s.id = ended.slot""")
                .param("state", state.name())
                .param("reason", reason)
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    private void count(VisitSlotId slot, int difference) {
        jdbc.sql("UPDATE bases.visit_slot SET taken = taken + ? WHERE id = ?")
                .params(difference, slot.value())
                .update();
    }

    private static Map<String, @Nullable Object> values(VisitWish wish) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Group group = wish.group();
        values.put("people", wish.people());
        values.put("note", wish.note());
        values.put("kind", group == null ? null : group.kind().name());
        values.put("organisation", group == null ? null : group.organisation());
        values.put("contact", group == null ? null : group.contact());
        values.put("phone", group == null ? null : group.phone().value());
        return values;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

package org.anlin.bases.visits.arrival;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.BookingCode;
import org.anlin.bases.visits.booking.BookingState;
import org.anlin.bases.visits.booking.HeldBookings;
import org.anlin.bases.visits.booking.HeldBookings.Held;
import org.anlin.bases.visits.plan.DeskSlot;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came, as the staff at the door see and write it. Who was not seen when the slot has ended did not come. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Arrivals {

    /** Counting the places decides, as when they are booked. */
    private static final String WRITE = """
            WITH had AS (
                SELECT slot, extra FROM bases.visit_booking
                WHERE id = :id AND (CAST(:came AS integer) IS NOT NULL OR came IS NOT NULL)),
            room AS (
                UPDATE bases.visit_slot s SET taken = taken + :extra - had.extra FROM had
                WHERE s.id = had.slot AND taken + :extra - had.extra <= capacity RETURNING 1)
            UPDATE bases.visit_booking SET came = :came, extra = :extra,
                came_at = CASE WHEN CAST(:came AS integer) IS NOT NULL THEN CAST(:now AS timestamptz) END,
                came_by = CASE WHEN CAST(:came AS integer) IS NOT NULL THEN CAST(:me AS uuid) END
            WHERE id = :id AND EXISTS (SELECT FROM room)""";

    private final ArrivalRows rows;
    private final HeldBookings bookings;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    Arrivals(
            ArrivalRows rows,
            HeldBookings bookings,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody with places, in the order of their bookings. */
    @Transactional(readOnly = true)
    public List<ArrivalLine> of(VisitSlotId slot) {
        return rows.of(slot);
    }

    /** What a code stands for; one of a base of others is as unknown as one that does not exist. */
    @Transactional(readOnly = true)
    public Coded find(String typed) {
        return rows.withCode(BookingCode.typed(typed)).orElseThrow(() -> new RuleViolation("visits.code.unknown"));
    }

    /** The booking with a code that somebody read out; one for another slot of the base is said to be so. */
    @Transactional(readOnly = true)
    public VisitBookingId withCode(String slug, VisitSlotId slot, String typed) {
        Coded found = find(typed);
        if (!found.base().equals(slug)) {
            throw new RuleViolation("visits.code.unknown");
        }
        if (!found.slot().equals(slot)) {
            throw new RuleViolation("visits.code.other-slot");
        }
        return found.booking();
    }

    /** Whether the door list can be written now. */
    @Transactional(readOnly = true)
    public boolean open(DeskSlot slot) {
        var hours = new ArrivalHours(slot.startsAt(), slot.endsAt());
        Instant now = clock.instant();
        return !slot.closed() && !hours.early(now) && !hours.late(now);
    }

    /** @param came more than were booked, too, as long as the slot has room */
    public void arrive(VisitBookingId id, int came) {
        Held held = open(id);
        if (held.state() != BookingState.CONFIRMED) {
            throw new RuleViolation("visits.arrival.not-confirmed");
        }
        if (came < 1) {
            throw new RuleViolation("visits.people.too-few");
        }
        if (!write(id, came, Math.max(0, came - held.people()))) {
            throw new RuleViolation("visits.arrival.no-room", held.people(), held.free(), held.people() + held.free());
        }
        audit.record("visit.arrived", current.id().value(), "visit/" + id, Map.of("came", String.valueOf(came)));
    }

    public void undo(VisitBookingId id) {
        open(id);
        if (write(id, null, 0)) {
            audit.record("visit.arrival-undone", current.id().value(), "visit/" + id, Map.of());
        }
    }

    /** Answers false without room for the extra people, or where there is nothing to undo. */
    private boolean write(VisitBookingId id, @Nullable Integer came, int extra) {
        return jdbc.sql(WRITE)
                        .param("id", id.value())
                        .param("came", came, Types.INTEGER)
                        .param("extra", extra)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("me", current.id().value())
                        .update()
                > 0;
    }

    private Held open(VisitBookingId id) {
        Held held = bookings.own(id);
        var hours = new ArrivalHours(held.startsAt(), held.endsAt());
        Instant now = clock.instant();
        if (hours.early(now)) {
            throw new RuleViolation("visits.arrival.early");
        }
        if (hours.late(now)) {
            throw new RuleViolation("visits.arrival.late");
        }
        return held;
    }
}

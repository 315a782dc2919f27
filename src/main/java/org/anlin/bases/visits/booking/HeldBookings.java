package org.anlin.bases.visits.booking;

import java.time.Instant;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Bookings within the reach of whoever asks, with their slot under lock. */
@Component
public class HeldBookings {

    /** @param free places that are left beside those that were booked */
    public record Held(Instant startsAt, Instant endsAt, BookingState state, int people, int free) {}

    private final GroupRows rows;
    private final Places places;

    HeldBookings(GroupRows rows, Places places) {
        this.rows = rows;
        this.places = places;
    }

    /** A booking at a base of others is as unknown as one that does not exist. */
    public Held own(VisitBookingId id) {
        rows.requireOwn(id);
        return places.hold(id)
                .map(held -> new Held(held.startsAt(), held.endsAt(), held.state(), held.people(), held.free()))
                .orElseThrow(() -> new RuleViolation("visits.booking.unknown"));
    }
}

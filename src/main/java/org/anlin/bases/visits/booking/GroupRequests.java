package org.anlin.bases.visits.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitConfirmed;
import org.anlin.bases.visits.VisitDeclined;
import org.anlin.bases.visits.VisitRemoved;
import org.anlin.bases.visits.booking.Places.Held;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff of a base say to those who booked; each word is in the audit log. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GroupRequests {

    private static final int LONGEST_REASON = 300;

    private final GroupRows rows;
    private final Places places;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupRequests(
            GroupRows rows,
            Places places,
            CurrentAccount current,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose slot is not over, the next first. */
    @Transactional(readOnly = true)
    public List<GroupLine> waiting(String slug) {
        return rows.waiting(slug, clock.instant());
    }

    /** How to reach whoever answers for a group; that somebody asked is in the audit log. */
    public String phone(VisitBookingId id) {
        String phone = rows.phone(id).orElseThrow(() -> new RuleViolation("visits.group.no-phone"));
        audit.record("visit.phone-shown", current.id().value(), "visit/" + id, Map.of());
        return phone;
    }

    public void confirm(VisitBookingId id) {
        if (own(id).state() == BookingState.CONFIRMED) {
            return;
        }
        require(id, BookingState.REQUESTED);
        Instant now = clock.instant();
        places.confirm(id, now);
        audit.record("visit.confirmed", current.id().value(), "visit/" + id, Map.of());
        events.publishEvent(new VisitConfirmed(id, now));
    }

    /** The places that were held are free again. */
    public void decline(VisitBookingId id, String reason) {
        own(id);
        require(id, BookingState.REQUESTED);
        end(id, BookingState.DECLINED, reason);
        events.publishEvent(new VisitDeclined(id, clock.instant()));
    }

    /** Takes a confirmed booking back. */
    public void remove(VisitBookingId id, String reason) {
        own(id);
        require(id, BookingState.CONFIRMED);
        end(id, BookingState.REMOVED, reason);
        events.publishEvent(new VisitRemoved(id, clock.instant()));
    }

    private void end(VisitBookingId id, BookingState state, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("visits.reason-missing", LONGEST_REASON);
        }
        places.end(id, state, why, clock.instant());
        audit.record(
                state == BookingState.DECLINED ? "visit.declined" : "visit.removed",
                current.id().value(),
                "visit/" + id,
                Map.of("reason", why));
    }

    private Held own(VisitBookingId id) {
        rows.requireOwn(id);
        return places.hold(id).orElseThrow(() -> new RuleViolation("visits.booking.unknown"));
    }

    private void require(VisitBookingId id, BookingState state) {
        Held held = own(id);
        if (held.state() != state) {
            throw new RuleViolation("visits.booking.changed-meanwhile");
        }
        if (!clock.instant().isBefore(held.endsAt())) {
            throw new RuleViolation("visits.slot.over");
        }
    }
}

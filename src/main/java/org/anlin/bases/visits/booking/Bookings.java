package org.anlin.bases.visits.booking;

import java.time.Clock;
import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.bases.visits.VisitBooked;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitCancelled;
import org.anlin.bases.visits.VisitRequested;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Places.Held;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bookings of the person who asks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Bookings {

    private final Places places;
    private final OpenSlots slots;
    private final MyVisits mine;
    private final GroupRule rule;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookings(
            Places places,
            OpenSlots slots,
            MyVisits mine,
            GroupRule rule,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.slots = slots;
        this.mine = mine;
        this.rule = rule;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Takes places, at once or until the staff answer; asking the same again, as by a double click, gets the same answer. */
    public VisitBookingId book(VisitSlotId id, VisitWish wish) {
        current.requireConsentedGuardian();
        OpenSlot slot = slots.find(id).orElseThrow(() -> new RuleViolation("visits.slot.unknown"));
        if (wish.group() == null && wish.people() > slots.largestParty()) {
            throw new RuleViolation("visits.people.party", slots.largestParty());
        }
        AccountId visitor = current.id();
        Instant now = clock.instant();
        VisitBookingId booking = VisitBookingId.next();
        boolean waits = wish.group() != null && wish.people() > rule.atOnceUpTo(slot.base());
        if (waits
                && slot.startsAt().isAfter(now)
                && !rule.answeredUntil(slot.startsAt()).isAfter(now)) {
            throw new RuleViolation("visits.group.too-late");
        }
        BookingState state = waits ? BookingState.REQUESTED : BookingState.CONFIRMED;
        return switch (places.take(booking, id, visitor, wish, state, now)) {
            case TAKEN -> {
                events.publishEvent(waits ? new VisitRequested(booking, now) : new VisitBooked(booking, now));
                yield booking;
            }
            case ALREADY -> again(id, wish);
            // The first of two clicks may have taken the last places.
            case REFUSED -> mine.in(id).isPresent() ? again(id, wish) : refuse(id, wish, now);
        };
    }

    /** Gives the places back, until the visit begins; what has ended is left as is. */
    public void cancel(VisitBookingId id) {
        mine.find(id);
        Held held = places.hold(id).orElseThrow(() -> new RuleViolation("visits.booking.unknown"));
        if (!held.state().live()) {
            return;
        }
        Instant now = clock.instant();
        if (!held.startsAt().isAfter(now)) {
            throw new RuleViolation("visits.cancel.began");
        }
        places.end(id, BookingState.CANCELLED, null, now);
        events.publishEvent(new VisitCancelled(id, now));
    }

    private VisitBookingId again(VisitSlotId id, VisitWish wish) {
        MyVisit had = mine.in(id).orElseThrow(() -> new RuleViolation("visits.slot.unknown"));
        boolean same = had.people() == wish.people() && had.group() == (wish.group() != null);
        if (!same) {
            throw new RuleViolation("visits.already", had.people());
        }
        return had.id();
    }

    private VisitBookingId refuse(VisitSlotId id, VisitWish wish, Instant now) {
        OpenSlot slot = slots.find(id).orElseThrow(() -> new RuleViolation("visits.slot.unknown"));
        if (slot.closed()) {
            throw new RuleViolation("visits.slot.closed");
        }
        if (!slot.startsAt().isAfter(now)) {
            throw new RuleViolation("visits.slot.began");
        }
        if (wish.people() > slot.capacity()) {
            throw new RuleViolation("visits.people.too-many", slot.capacity());
        }
        if (slot.free() == 0) {
            throw new RuleViolation("visits.full");
        }
        throw slot.free() < wish.people()
                ? new RuleViolation("visits.people.left", slot.free())
                : new RuleViolation("visits.slot.unknown");
    }
}

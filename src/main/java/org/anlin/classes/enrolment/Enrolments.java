package org.anlin.classes.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.EnrolmentCancelled;
import org.anlin.classes.LearnerEnrolled;
import org.anlin.classes.LearnerWaitlisted;
import org.anlin.classes.SeatOfferLapsed;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Place.Enrolled;
import org.anlin.classes.enrolment.Place.Seated;
import org.anlin.classes.enrolment.Place.Waitlisted;
import org.anlin.classes.enrolment.Queue.Held;
import org.anlin.classes.enrolment.Seats.Locked;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats and queue positions of the person who asks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Enrolments {

    private final Seats seats;
    private final Queue queue;
    private final Waitlist waitlist;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            Seats seats,
            Queue queue,
            Waitlist waitlist,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.queue = queue;
        this.waitlist = waitlist;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a free seat or a place in the queue; asking again, as by a double click, gets the same answer. */
    public Enrolled enrol(TrainingClassId id) {
        current.requireConsentedGuardian();
        AccountId learner = current.id();
        Instant now = clock.instant();
        return switch (seats.place(id, learner, now)) {
            case SEATED -> {
                events.publishEvent(new LearnerEnrolled(id, learner, now));
                yield new Seated();
            }
            case QUEUED -> queued(id, learner, now);
            case ALREADY -> again(id, learner);
            case CLOSED -> throw closed(id, now);
        };
    }

    private Enrolled queued(TrainingClassId id, AccountId learner, Instant now) {
        events.publishEvent(new LearnerWaitlisted(id, learner, now));
        // A seat whose offer ran out a moment ago may go to whoever just came, if nobody waited before.
        waitlist.settled(id);
        return again(id, learner);
    }

    private Enrolled again(TrainingClassId id, AccountId learner) {
        Held held = queue.held(id, learner).orElseThrow(() -> new RuleViolation("classes.enrol.closed"));
        return switch (held.state()) {
            case WAITING -> new Waitlisted(queue.position(id, held.arrival()));
            case OFFERED -> take(id);
            default -> new Seated();
        };
    }

    /** Takes the seat that is held for the person; too late is too late, whether or not anybody noticed yet. */
    public Seated take(TrainingClassId id) {
        current.requireConsentedGuardian();
        AccountId learner = current.id();
        waitlist.settled(id);
        Held held = queue.held(id, learner).orElseThrow(() -> new RuleViolation("classes.offer.lapsed"));
        if (held.state() == PlaceState.WAITING) {
            throw new RuleViolation("classes.offer.none");
        }
        if (held.state() == PlaceState.OFFERED) {
            queue.turn(id, learner, PlaceState.SEATED, clock.instant());
            events.publishEvent(new LearnerEnrolled(id, learner, clock.instant()));
        }
        return new Seated();
    }

    /** Gives back a seat, an offer or a place in the queue; who has none is left as is. */
    public void cancel(TrainingClassId id) {
        AccountId learner = current.id();
        Instant now = clock.instant();
        Locked locked = waitlist.settled(id);
        Optional<Held> held = queue.held(id, learner);
        if (held.isEmpty()) {
            return;
        }
        if (locked.beganBy(now) && locked.published()) {
            throw new RuleViolation("classes.enrol.began");
        }
        boolean offered = held.get().state() == PlaceState.OFFERED;
        queue.turn(id, learner, offered ? PlaceState.LAPSED : PlaceState.CANCELLED, now);
        if (held.get().holdsSeat()) {
            waitlist.freed(locked);
        }
        events.publishEvent(offered ? new SeatOfferLapsed(id, learner, now) : new EnrolmentCancelled(id, learner, now));
    }

    /** What the person has in the class now; an offer that ran out is none. */
    @Transactional(readOnly = true)
    public Optional<Place> place(TrainingClassId id) {
        return queue.held(id, current.id()).flatMap(held -> switch (held.state()) {
            case WAITING -> Optional.of(new Waitlisted(queue.position(id, held.arrival())));
            case OFFERED ->
                Optional.of(Objects.requireNonNull(held.offeredUntil()))
                        .filter(until -> until.isAfter(clock.instant()))
                        .map(Place.Offered::new);
            default -> Optional.of(new Seated());
        });
    }

    private RuleViolation closed(TrainingClassId id, Instant now) {
        Locked locked = seats.lock(id);
        if (!locked.published()) {
            return new RuleViolation("classes.enrol.closed");
        }
        return new RuleViolation(locked.beganBy(now) ? "classes.enrol.began" : "classes.enrol.own-class");
    }
}

package org.anlin.classes.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.LearnerEnrolled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Queue.Held;
import org.anlin.classes.enrolment.Seats.Locked;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats for people who stand in the door. They pass nobody who waits before them, and take no seat that is held for another. */
@Component
public class DoorSeats {

    private final Seats seats;
    private final Queue queue;
    private final Waitlist waitlist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorSeats(Seats seats, Queue queue, Waitlist waitlist, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.queue = queue;
        this.waitlist = waitlist;
        this.events = events;
        this.clock = clock;
    }

    /** Part of the transaction that writes the person onto the roll: both or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(TrainingClassId id, AccountId learner) {
        Locked locked = waitlist.settled(id);
        Instant now = clock.instant();
        if (!locked.published() || locked.endedBy(now)) {
            throw new RuleViolation("classes.roll.class-ended");
        }
        Optional<Held> held = queue.held(id, learner);
        if (held.filter(one -> one.state() == PlaceState.SEATED).isPresent()) {
            throw new RuleViolation("classes.roll.has-seat");
        }
        if (held.filter(Held::holdsSeat).isEmpty()) {
            requireFree(locked);
            requireTurn(locked, held, now);
            seats.count(id, 1);
        }
        if (held.isPresent()) {
            queue.turn(id, learner, PlaceState.SEATED, now);
        } else {
            queue.seat(id, learner, now);
        }
        queue.walkedIn(id, learner);
        events.publishEvent(new LearnerEnrolled(id, learner, now));
    }

    private void requireFree(Locked locked) {
        if (locked.taken() < locked.seats()) {
            return;
        }
        int offers = queue.offers(locked.id());
        throw offers == 0
                ? new RuleViolation("classes.roll.full", locked.seats())
                : new RuleViolation("classes.roll.held-for-others", locked.seats(), offers);
    }

    /** Once the class began nothing is offered any more: a free seat is for whoever is there. */
    private void requireTurn(Locked locked, Optional<Held> held, Instant now) {
        int before = queue.waitingBefore(locked.id(), held.map(Held::arrival).orElse(Long.MAX_VALUE));
        if (before > 0 && !locked.beganBy(now)) {
            throw new RuleViolation("classes.roll.others-wait", before);
        }
    }
}

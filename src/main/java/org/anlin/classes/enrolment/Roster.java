package org.anlin.classes.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.LearnerEnrolled;
import org.anlin.classes.LearnerRemoved;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Queue.Held;
import org.anlin.classes.enrolment.Seats.Locked;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats and queue of a class as its coordinator sees and moves them: each move has a reason and is in the audit log. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class Roster {

    private final RosterRows rows;
    private final RosterRecord record;
    private final Queue queue;
    private final Seats seats;
    private final Waitlist waitlist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            RosterRows rows,
            RosterRecord record,
            Queue queue,
            Seats seats,
            Waitlist waitlist,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.record = record;
        this.queue = queue;
        this.seats = seats;
        this.waitlist = waitlist;
        this.events = events;
        this.clock = clock;
    }

    /** Seats first, then offers, then the queue in its order. */
    @Transactional(readOnly = true)
    public List<RosterLine> of(TrainingClassId id) {
        record.requireOwn(id);
        return rows.of(id);
    }

    /** Gives a free seat to somebody, whoever waits before them; a seat on offer to another is not free. */
    public void seat(TrainingClassId id, AccountId learner, String reason) {
        Locked locked = open(id);
        Optional<Held> held = queue.held(id, learner);
        if (held.filter(Held::holdsSeat).isEmpty()) {
            if (locked.taken() >= locked.seats()) {
                throw new RuleViolation("classes.roster.full", locked.seats());
            }
            seats.count(id, 1);
        }
        put(id, learner, held);
        record.write("enrolment.seated", id, learner, reason);
    }

    /** Takes the place of somebody; a freed seat goes to the next in the queue. */
    public void remove(TrainingClassId id, AccountId learner, String reason) {
        Locked locked = open(id);
        if (leave(id, learner, reason).holdsSeat()) {
            waitlist.freed(locked);
        }
        record.write("enrolment.removed", id, learner, reason);
    }

    /** Gives the seat of one person to another who waits. */
    public void replace(TrainingClassId id, AccountId leaving, AccountId joining, String reason) {
        open(id);
        Optional<Held> waiting = queue.held(id, joining).filter(held -> held.state() == PlaceState.WAITING);
        if (waiting.isEmpty()) {
            throw new RuleViolation("classes.roster.not-waiting");
        }
        if (!leave(id, leaving, reason).holdsSeat()) {
            throw new RuleViolation("classes.roster.no-seat");
        }
        put(id, joining, waiting);
        record.write("enrolment.removed", id, leaving, reason);
        record.write("enrolment.seated", id, joining, reason);
    }

    private Held leave(TrainingClassId id, AccountId learner, String reason) {
        Held held = queue.held(id, learner).orElseThrow(() -> new RuleViolation("classes.roster.not-enrolled"));
        Instant now = clock.instant();
        queue.turn(id, learner, PlaceState.REMOVED, now);
        events.publishEvent(new LearnerRemoved(id, learner, reason.strip(), now));
        return held;
    }

    private void put(TrainingClassId id, AccountId learner, Optional<Held> held) {
        Instant now = clock.instant();
        if (held.isEmpty()) {
            queue.seat(id, learner, now);
        } else if (held.get().state() != PlaceState.SEATED) {
            queue.turn(id, learner, PlaceState.SEATED, now);
        } else {
            return;
        }
        events.publishEvent(new LearnerEnrolled(id, learner, now));
    }

    private Locked open(TrainingClassId id) {
        record.requireOwn(id);
        Locked locked = waitlist.settled(id);
        if (!locked.published() || locked.endedBy(clock.instant())) {
            throw new RuleViolation("classes.plan.over");
        }
        return locked;
    }
}

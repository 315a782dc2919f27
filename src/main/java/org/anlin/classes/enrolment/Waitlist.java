package org.anlin.classes.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.SeatOfferLapsed;
import org.anlin.classes.SeatOffered;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Seats.Locked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands freed seats to those who wait, in the order of their arrival. A seat that is offered stays counted as taken. */
@Component
public class Waitlist {

    private final Seats seats;
    private final Queue queue;
    private final OfferHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waitlist(Seats seats, Queue queue, OfferHold hold, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.queue = queue;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /** After a change of the class: offers end in time for its beginning, and seats that it has more are offered. */
    @Transactional
    public void adapt(TrainingClassId id) {
        Locked locked = settled(id);
        hold.until(clock.instant(), locked.startsAt()).ifPresent(until -> queue.holdNoLongerThan(id, until));
        for (int free = locked.seats() - locked.taken();
                free > 0 && offer(locked).isPresent();
                free--) {
            seats.count(id, 1);
        }
    }

    /** Locks the class and ends what ran out, so that whoever looks late sees what is so. */
    Locked settled(TrainingClassId id) {
        Locked locked = seats.lock(id);
        boolean changed = false;
        for (AccountId late : queue.lapse(id, clock.instant())) {
            events.publishEvent(new SeatOfferLapsed(id, late, clock.instant()));
            freed(locked);
            changed = true;
        }
        return changed ? seats.lock(id) : locked;
    }

    /** A seat is free: the next in the queue has it on offer, or it is free for all. */
    void freed(Locked locked) {
        if (offer(locked).isEmpty()) {
            seats.count(locked.id(), -1);
        }
    }

    /** One class after the other, each in a transaction of its own; false when no offer is late. */
    @Transactional
    public boolean lapseOne() {
        Optional<TrainingClassId> late = queue.lockOneWithLapsedOffers(clock.instant());
        late.ifPresent(this::settled);
        return late.isPresent();
    }

    private Optional<AccountId> offer(Locked locked) {
        Instant now = clock.instant();
        if (!locked.published()) {
            return Optional.empty();
        }
        return hold.until(now, locked.startsAt())
                .flatMap(until -> queue.offerToNext(locked.id(), until, now).map(next -> {
                    events.publishEvent(new SeatOffered(locked.id(), next, until, now));
                    return next;
                }));
    }
}

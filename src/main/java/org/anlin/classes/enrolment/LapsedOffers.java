package org.anlin.classes.enrolment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes seats on that nobody took in time. Instances share the work by the lock on each class. */
@Component
class LapsedOffers {

    private static final int MOST_AT_ONCE = 1000;

    private final Waitlist waitlist;

    LapsedOffers(Waitlist waitlist) {
        this.waitlist = waitlist;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void run() {
        for (int done = 0; done < MOST_AT_ONCE && waitlist.lapseOne(); done++) {}
    }
}

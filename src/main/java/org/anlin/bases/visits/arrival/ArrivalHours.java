package org.anlin.bases.visits.arrival;

import java.time.Duration;
import java.time.Instant;

/** When the door list of a slot can be written: from two hours before, for early groups, until a day after it ended. */
record ArrivalHours(Instant startsAt, Instant endsAt) {

    private static final Duration BEFORE = Duration.ofHours(2);
    private static final Duration AFTER = Duration.ofDays(1);

    boolean early(Instant now) {
        return now.isBefore(startsAt.minus(BEFORE));
    }

    boolean late(Instant now) {
        return now.isAfter(endsAt.plus(AFTER));
    }
}

package org.anlin.classes.roll;

import java.time.Instant;

/** The hours of one class: doors open, late, end, and when its roll closes. Each begins with its instant. */
record RollHours(Instant doors, Instant starts, Instant late, Instant ends, Instant closes) {

    static RollHours of(Instant starts, Instant ends, RollSettings settings) {
        return new RollHours(
                starts.minus(settings.doorsBefore()),
                starts,
                starts.plus(settings.grace()),
                ends,
                ends.plus(settings.openAfter()));
    }

    boolean doorsOpen(Instant now) {
        return !now.isBefore(doors);
    }

    boolean ended(Instant now) {
        return !now.isBefore(ends);
    }

    boolean closed(Instant now) {
        return !now.isBefore(closes);
    }

    /** What somebody is who comes now. */
    Presence arriving(Instant now) {
        return now.isBefore(late) ? Presence.PRESENT : Presence.LATE;
    }
}

package org.anlin.bases.visits.plan;

import java.time.LocalDate;

/** What becomes of one day of a draft: only what fits is made. */
public record PlannedSlot(LocalDate day, Verdict verdict) {

    public enum Verdict {
        FITS,
        PAST,
        /** The base is closed on the whole day. */
        CLOSED,
        /** The base is open on the day, but not during all of the slot. */
        OUTSIDE_HOURS,
        /** Another slot begins at this time. */
        TAKEN
    }

    public boolean fits() {
        return verdict == Verdict.FITS;
    }
}

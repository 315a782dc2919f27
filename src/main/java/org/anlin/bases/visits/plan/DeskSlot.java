package org.anlin.bases.visits.plan;

import java.time.Instant;
import org.anlin.bases.visits.VisitSlotId;
import org.jspecify.annotations.Nullable;

/**
 * A slot as the staff see it.
 *
 * @param taken places of all live bookings, those of groups that wait included
 * @param waiting how many groups wait for an answer
 */
public record DeskSlot(
        VisitSlotId id,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        int waiting,
        Occasion occasion,
        @Nullable String title,
        @Nullable String closedReason,
        boolean demo) {

    public boolean closed() {
        return closedReason != null;
    }
}

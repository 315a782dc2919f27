package org.anlin.bases.visits.booking;

import java.time.Instant;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.jspecify.annotations.Nullable;

/** A group that waits for an answer; its phone number is told on request. */
public record GroupLine(
        VisitBookingId id,
        VisitSlotId slot,
        Instant startsAt,
        Instant endsAt,
        Group.Kind kind,
        String organisation,
        String contact,
        int people,
        @Nullable String note) {}

package org.anlin.bases.visits.arrival;

import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.booking.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * A booking at the door.
 *
 * @param name of the visitor, or of whoever answers for a group; empty when it is not known
 * @param contact masked
 * @param came how many were seen; null for nobody yet
 */
public record ArrivalLine(
        VisitBookingId id,
        String name,
        String contact,
        @Nullable String organisation,
        @Nullable String note,
        int people,
        BookingState state,
        @Nullable Integer came) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** A group asks; its places are held until the staff say yes or no. */
public record VisitRequested(VisitBookingId booking, Instant at) {}

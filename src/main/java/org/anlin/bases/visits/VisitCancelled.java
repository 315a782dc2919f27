package org.anlin.bases.visits;

import java.time.Instant;

/** The visitor does not come. */
public record VisitCancelled(VisitBookingId booking, Instant at) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** The staff took a booking back. */
public record VisitRemoved(VisitBookingId booking, Instant at) {}

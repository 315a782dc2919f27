package org.anlin.bases.visits;

import java.time.Instant;

/** Somebody has places, without waiting for anybody's word. */
public record VisitBooked(VisitBookingId booking, Instant at) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** Nobody answered a group in time; its places are free again. */
public record VisitLapsed(VisitBookingId booking, Instant at) {}

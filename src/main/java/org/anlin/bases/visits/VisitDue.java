package org.anlin.bases.visits;

import java.time.Instant;

/** A visit is tomorrow. Told once. */
public record VisitDue(VisitBookingId booking, Instant at) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** The staff said no to a group. */
public record VisitDeclined(VisitBookingId booking, Instant at) {}

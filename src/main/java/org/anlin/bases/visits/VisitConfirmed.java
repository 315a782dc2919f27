package org.anlin.bases.visits;

import java.time.Instant;

/** The staff said yes to a group. */
public record VisitConfirmed(VisitBookingId booking, Instant at) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** A group waits for the word of the staff since yesterday, or will soon lose its places. */
public record VisitUnanswered(VisitBookingId booking, Instant at) {}

package org.anlin.bases.visits.arrival;

import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;

/** What a code stands for; {@code base} is its slug. */
public record Coded(VisitBookingId booking, VisitSlotId slot, String base) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** A slot does not take place; all its bookings ended with it. */
public record VisitSlotClosed(VisitSlotId slot, Instant at) {}

package org.anlin.bases.visits;

import java.time.Instant;

/** A slot has another time now. */
public record VisitSlotMoved(VisitSlotId slot, Instant at) {}

package org.anlin.bases.visits.booking;

import java.time.Instant;
import org.anlin.bases.BaseId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.plan.Occasion;
import org.jspecify.annotations.Nullable;

/** A slot as everybody sees it. */
public record OpenSlot(
        VisitSlotId id,
        BaseId base,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int free,
        Occasion occasion,
        @Nullable String title,
        boolean closed,
        boolean demo) {}

package org.anlin.bases.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came out of looking at a base. */
public record Assessment(
        LocalDate assessedOn,
        int score,
        boolean passed,
        @Nullable LocalDate validUntil,
        LocalDate nextDue,
        @Nullable String note) {}

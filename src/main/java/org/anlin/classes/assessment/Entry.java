package org.anlin.classes.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** One line of an assessment: of an item the latest counts. {@code position} counts all lines of the attempt from 1. */
public record Entry(
        String item,
        boolean passed,
        @Nullable BigDecimal measured,
        int position,
        Instant at,
        AccountId by,
        @Nullable String reason) {

    boolean says(Verdict verdict) {
        return passed == verdict.passed()
                && (measured == null
                        ? verdict.measured() == null
                        : verdict.measured() != null && measured.compareTo(verdict.measured()) == 0);
    }
}

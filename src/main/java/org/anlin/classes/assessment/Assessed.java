package org.anlin.classes.assessment;

import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** An attempt as it is stored. */
record Assessed(
        AssessmentId id,
        int number,
        String course,
        int checklist,
        AccountId examiner,
        @Nullable Instant signedAt,
        @Nullable Outcome outcome,
        @Nullable String signature) {

    boolean signed() {
        return signedAt != null;
    }
}

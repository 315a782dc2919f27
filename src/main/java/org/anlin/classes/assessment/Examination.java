package org.anlin.classes.assessment;

import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.anlin.classes.pool.TrainerStanding;
import org.jspecify.annotations.Nullable;

/** Everything that the rules look at before somebody examines somebody. */
record Examination(
        AccountId examiner,
        AccountId learner,
        ExaminedClass facts,
        @Nullable TrainerStanding standing,
        boolean there,
        Instant now) {}

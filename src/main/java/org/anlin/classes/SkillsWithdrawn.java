package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A sign-off was corrected: the skills were not shown after all. {@code district} is where the class was held. */
public record SkillsWithdrawn(
        TrainingClassId trainingClass,
        AccountId learner,
        String course,
        int checklist,
        AccountId examiner,
        String district,
        Instant at) {}

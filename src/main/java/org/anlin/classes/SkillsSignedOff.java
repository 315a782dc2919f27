package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A learner has shown all skills of a course; {@code checklist} is the version they were checked by. */
public record SkillsSignedOff(
        TrainingClassId trainingClass,
        AccountId learner,
        String course,
        int checklist,
        AccountId examiner,
        Instant at) {}

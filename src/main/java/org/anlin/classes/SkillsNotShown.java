package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** An assessment ended without success; another attempt is open. */
public record SkillsNotShown(TrainingClassId trainingClass, AccountId learner, String course, Instant at) {}

package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A learner stands in the queue for a seat. */
public record LearnerWaitlisted(TrainingClassId trainingClass, AccountId learner, Instant at) {}

package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** The organiser took the place of a learner, seat or queue, for a reason that the learner is told. */
public record LearnerRemoved(TrainingClassId trainingClass, AccountId learner, String reason, Instant at) {}

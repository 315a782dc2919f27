package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A learner holds a seat, at once or by taking an offer. */
public record LearnerEnrolled(TrainingClassId trainingClass, AccountId learner, Instant at) {}

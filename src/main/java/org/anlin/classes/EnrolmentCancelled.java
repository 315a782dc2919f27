package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A learner gave back a seat, or left the queue. */
public record EnrolmentCancelled(TrainingClassId trainingClass, AccountId learner, Instant at) {}

package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A trainer is to teach a published class. */
public record TrainerAssigned(TrainingClassId trainingClass, AccountId trainer, Instant at) {}

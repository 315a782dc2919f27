package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A trainer no longer teaches a published class. */
public record TrainerReleased(TrainingClassId trainingClass, AccountId trainer, Instant at) {}

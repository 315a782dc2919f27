package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A trainer of a published class may not teach it any more; {@code district} is where it is held. */
public record ClassTrainerUnfit(TrainingClassId trainingClass, AccountId trainer, String district, Instant at) {}

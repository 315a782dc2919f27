package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** The learner did not take the offered seat in time, or declined it. */
public record SeatOfferLapsed(TrainingClassId trainingClass, AccountId learner, Instant at) {}

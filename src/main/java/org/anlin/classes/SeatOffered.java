package org.anlin.classes;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A freed seat is held for the next in the queue until then. */
public record SeatOffered(TrainingClassId trainingClass, AccountId learner, Instant until, Instant at) {}

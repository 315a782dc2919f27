package org.anlin.classes.assessment;

import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;

/** The first assessment of a learner in a class, or one that makes up for it. */
public record Attempt(TrainingClassId trainingClass, AccountId learner, int number) {}

package org.anlin.learning;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A learner has passed the quiz of a course version, for the first time. */
public record CoursePassed(AccountId learner, String course, int version, Instant at) {}

package org.anlin.learning;

import java.time.Instant;
import org.anlin.accounts.AccountId;

public record CoursePassed(AccountId learner, String course, int version, Instant at) {}

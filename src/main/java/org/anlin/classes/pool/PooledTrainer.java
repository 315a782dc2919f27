package org.anlin.classes.pool;

import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A trainer as the pool's list shows them; co-taught minutes are those of other people's classes, here and before. */
public record PooledTrainer(
        TrainerStanding standing, String name, @Nullable String suspendedReason, long coTaughtMinutes, boolean demo) {

    public AccountId person() {
        return standing.person();
    }
}

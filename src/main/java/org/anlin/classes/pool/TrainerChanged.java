package org.anlin.classes.pool;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** What a trainer may do is another than before: suspended, for another time, at another level, in other courses. */
public record TrainerChanged(AccountId trainer, Instant at) {}

package org.anlin.accounts;

import java.time.Duration;
import org.anlin.shared.RuleViolation;

/** Wait, then try again: the same whether or not the account exists. */
class TooManyAttempts extends RuleViolation {

    TooManyAttempts(Duration wait) {
        super("accounts.throttled", wait.toMinutes() + 1);
    }
}

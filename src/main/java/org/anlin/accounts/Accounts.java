package org.anlin.accounts;

import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as other modules know them. */
@Service
public class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Open to modules, listeners included; whom a view shows it to is the view's matter. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Profile profile(AccountId id) {
        return accounts.findById(id).map(Account::profile).orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }
}

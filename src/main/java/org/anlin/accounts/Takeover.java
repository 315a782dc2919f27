package org.anlin.accounts;

import java.util.Map;
import org.anlin.audit.AuditLog;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moment in which a prepared account becomes somebody's: link, account, consents and record, all or nothing. */
@Component
class Takeover {

    private final ActivationLinks links;
    private final Consents consents;
    private final AuditLog audit;

    Takeover(ActivationLinks links, Consents consents, AuditLog audit) {
        this.links = links;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional
    void keep(Account account, String token) {
        if (!links.redeem(token)) {
            throw gone();
        }
        consents.openWith(account, ConsentDocument.ofOwner(account.isChild()));
        audit.record("account.activated", account.id.value(), account.id.toString(), Map.of());
    }

    static RuleViolation gone() {
        return new RuleViolation("accounts.activation.gone");
    }
}

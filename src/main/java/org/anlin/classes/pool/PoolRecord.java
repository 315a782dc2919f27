package org.anlin.classes.pool;

import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Who changed what about a trainer. */
@Component
class PoolRecord {

    private final AuditLog audit;
    private final CurrentAccount current;

    PoolRecord(AuditLog audit, CurrentAccount current) {
        this.audit = audit;
        this.current = current;
    }

    AccountId actor() {
        return current.id();
    }

    void write(String action, AccountId trainer, String what, String value) {
        audit.record(action, actor().value(), trainer.toString(), Map.of(what, value));
    }
}

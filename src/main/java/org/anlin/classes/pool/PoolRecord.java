package org.anlin.classes.pool;

import java.time.Instant;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who changed what about a trainer, and whom it concerns. */
@Component
class PoolRecord {

    private final AuditLog audit;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    PoolRecord(AuditLog audit, CurrentAccount current, ApplicationEventPublisher events) {
        this.audit = audit;
        this.current = current;
        this.events = events;
    }

    AccountId actor() {
        return current.id();
    }

    void changed(AccountId trainer, Instant at) {
        events.publishEvent(new TrainerChanged(trainer, at));
    }

    void write(String action, AccountId trainer, String what, String value) {
        audit.record(action, actor().value(), trainer.toString(), Map.of(what, value));
    }
}

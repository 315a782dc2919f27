package org.anlin.accounts;

import java.time.Clock;
import java.util.Map;
import org.anlin.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes a person and tells the other modules; the bare id and what was consented to remain as proof. */
@Component
class Erasure {

    private final AccountRepository accounts;
    private final AccountStates states;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            AccountRepository accounts,
            AccountStates states,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.states = states;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void erase(Account account, AccountId by) {
        jdbc.sql("DELETE FROM accounts.resident_id WHERE account_id = ?")
                .param(account.id.value())
                .update();
        jdbc.sql("DELETE FROM accounts.outbox WHERE contact IN (?, ?)")
                .param(account.phone)
                .param(account.email)
                .update();
        account.erase(clock.instant());
        accounts.save(account);
        states.forget(account.id);
        audit.record("account.erased", by.value(), account.id.toString(), Map.of());
        events.publishEvent(new AccountErased(account.id, clock.instant()));
    }
}

package org.anlin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final Consents consents;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            AccountRepository accounts,
            AccountStates states,
            Consents consents,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.states = states;
        this.consents = consents;
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
        leaveChildren(account);
        account.erase(clock.instant());
        accounts.save(account);
        states.forget(account.id);
        audit.record("account.erased", by.value(), account.id.toString(), Map.of());
        events.publishEvent(new AccountErased(account.id, clock.instant()));
    }

    private void leaveChildren(Account guardian) {
        consents.withdrawForOthers(guardian.id);
        Stream.of(
                        accounts.findByGuardianId(guardian.id),
                        accounts.findByAskedGuardian(guardian.contact().value()))
                .flatMap(List::stream)
                .forEach(child -> {
                    child.loseGuardian();
                    accounts.save(child);
                });
    }
}

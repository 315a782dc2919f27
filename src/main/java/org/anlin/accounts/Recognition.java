package org.anlin.accounts;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other modules that a person can be recognised by something new, together with the change itself. */
@Component
class Recognition {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recognition(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Account save(Account account) {
        Account saved = accounts.save(account);
        changed(saved.id);
        return saved;
    }

    @Transactional
    void changed(AccountId id) {
        events.publishEvent(new PersonIdentified(id, clock.instant()));
    }
}

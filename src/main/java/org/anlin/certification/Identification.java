package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.ResidentIdVault;
import org.anlin.shared.ResidentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the ID number that a certificate asks for. */
@Service
public class Identification {

    private final CurrentAccount current;
    private final ResidentIdVault identities;
    private final Awarding awarding;
    private final Clock clock;

    Identification(CurrentAccount current, ResidentIdVault identities, Awarding awarding, Clock clock) {
        this.current = current;
        this.identities = identities;
        this.awarding = awarding;
        this.clock = clock;
    }

    /** Refuses a wrong number, and one that another account holds. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void identify(String typed) {
        AccountId me = current.id();
        identities.store(me, ResidentId.parse(typed, LocalDate.now(clock)));
        awarding.consider(me);
    }
}

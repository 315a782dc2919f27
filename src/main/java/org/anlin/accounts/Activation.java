package org.anlin.accounts;

import java.util.Optional;
import org.anlin.shared.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How a person takes over the account that was prepared for them. */
@Service
public class Activation {

    private final ActivationLinks links;
    private final Takeover takeover;
    private final Passwords passwords;
    private final Guardianship guardianship;
    private final Entrance entrance;

    Activation(
            ActivationLinks links,
            Takeover takeover,
            Passwords passwords,
            Guardianship guardianship,
            Entrance entrance) {
        this.links = links;
        this.takeover = takeover;
        this.passwords = passwords;
        this.guardianship = guardianship;
        this.entrance = entrance;
    }

    /** Whom the link awaits; nobody when it was used, replaced, is too old or never was. Looking does not use it up. */
    @PreAuthorize("permitAll()")
    public Optional<AwaitedPerson> awaited(String token) {
        return links.find(token).map(account -> {
            account.growUp(guardianship.today());
            return new AwaitedPerson(account.profile().name(), account.contact().masked(), account.isChild());
        });
    }

    /** Opens the account and signs its person in; answers whether a guardian is to agree first. */
    @PreAuthorize("permitAll()")
    public boolean enter(ActivationRequest request) {
        Account account = open(request);
        entrance.enter(account);
        return account.waitsForGuardian();
    }

    /** Everything is checked before the link is used up. */
    @PreAuthorize("permitAll()")
    Account open(ActivationRequest request) {
        Account account = links.find(request.token()).orElseThrow(Takeover::gone);
        PersonName name = PersonName.parse(request.name());
        PasswordRules.check(request.password(), account.contact().value());
        if (!request.consented()) {
            throw new RuleViolation("accounts.consent.missing");
        }
        account.growUp(guardianship.today());
        if (request.child() != null) {
            account.becomeChild(
                    request.child().birthDate(), guardianship.contactFor(request.child(), account.contact()));
        }
        account.arrive(name, passwords.hash(request.password()), request.language());
        try {
            takeover.keep(account, request.token());
        } catch (OptimisticLockingFailureException other) {
            throw Takeover.gone();
        }
        guardianship.invite(account, request.language());
        return account;
    }
}

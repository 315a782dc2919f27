package org.anlin.accounts;

import java.time.Duration;
import java.util.Locale;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a child asks the guardian once more, or another one when the number was wrong or the first has left. */
@Service
public class GuardianRequest {

    private static final int A_DAY = 3;

    private final OwnAccount own;
    private final AccountRepository accounts;
    private final Guardianship guardianship;
    private final Throttle throttle;

    GuardianRequest(OwnAccount own, AccountRepository accounts, Guardianship guardianship, Throttle throttle) {
        this.own = own;
        this.accounts = accounts;
        this.guardianship = guardianship;
        this.throttle = throttle;
    }

    /** Answers whom it went to, masked. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public String remind(Locale language) {
        return send(own.mine(), language);
    }

    /** Only while nobody has agreed: a guardian is not put aside by the child. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public String ask(String guardian, Locale language) {
        Account me = own.mine();
        if (!me.waitsForGuardian()) {
            throw new RuleViolation("accounts.guardian.settled");
        }
        me.reachGuardianAt(guardianship.contactFor(new SignUpRequest.Child(me.birthDate(), guardian), me.contact()));
        return send(accounts.save(me), language);
    }

    private String send(Account child, Locale language) {
        if (child.guardianContact == null || child.guardianContact.isEmpty()) {
            throw new RuleViolation("accounts.guardian.contact");
        }
        throttle.count("guardian-asked", child.id.toString(), A_DAY, Duration.ofDays(1));
        guardianship.invite(child, language);
        return Contact.parse(child.guardianContact).masked();
    }
}

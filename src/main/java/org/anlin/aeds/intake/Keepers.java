package org.anlin.aeds.intake;

import java.util.Optional;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who is meant by the contact that a list names a keeper by. */
@Component
class Keepers {

    private final Accounts accounts;

    Keepers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for nobody with an account, and for what is no contact at all. */
    Optional<AccountId> named(String text) {
        try {
            String contact = Contact.parse(text).value();
            return Optional.ofNullable(accounts.withContacts(Set.of(contact)).get(contact));
        } catch (RuleViolation noContact) {
            return Optional.empty();
        }
    }
}

package org.anlin.aeds.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;

/** Who is meant by the contacts that a list names keepers by; all of the next lines are asked for at once. */
class Keepers {

    private final Accounts accounts;
    private final Map<String, AccountId> met = new HashMap<>();

    Keepers(Accounts accounts) {
        this.accounts = accounts;
    }

    void meet(Collection<String> texts) {
        var contacts = texts.stream()
                .map(Keepers::contact)
                .flatMap(Optional::stream)
                .filter(contact -> !met.containsKey(contact))
                .collect(Collectors.toSet());
        if (!contacts.isEmpty()) {
            met.putAll(accounts.withContacts(contacts));
        }
    }

    /** Empty for nobody with an account, and for what is no contact at all. */
    Optional<AccountId> named(String text) {
        return contact(text).map(met::get);
    }

    private static Optional<String> contact(String text) {
        try {
            return Optional.of(Contact.parse(text).value());
        } catch (RuleViolation noContact) {
            return Optional.empty();
        }
    }
}

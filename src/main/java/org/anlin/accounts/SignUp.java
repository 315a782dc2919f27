package org.anlin.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How a person becomes an account. */
@Service
public class SignUp {

    private final AccountRepository accounts;
    private final Codes codes;
    private final Passwords passwords;
    private final Consents consents;
    private final Guardianship guardianship;
    private final Entrance entrance;
    private final Clock clock;

    SignUp(
            AccountRepository accounts,
            Codes codes,
            Passwords passwords,
            Consents consents,
            Guardianship guardianship,
            Entrance entrance,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.consents = consents;
        this.guardianship = guardianship;
        this.entrance = entrance;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public void requestCode(String contact, Locale language) {
        Contact valid = Contact.parse(contact);
        codes.send(
                CodePurpose.SIGN_UP,
                valid,
                language,
                accounts.findByContact(valid.value()).isEmpty());
    }

    /** Opens the account and signs its person in; answers where they came from, a path. */
    @PreAuthorize("permitAll()")
    public Optional<String> enter(SignUpRequest request) {
        AccountId id = open(request);
        return entrance.enter(accounts.findById(id).orElseThrow());
    }

    /** Everything is checked before the code is used up; one contact opens one account, however many try at once. */
    @PreAuthorize("permitAll()")
    public AccountId open(SignUpRequest request) {
        Contact contact = Contact.parse(request.contact());
        PersonName name = PersonName.parse(request.name());
        PasswordRules.check(request.password(), request.contact());
        if (!request.consented()) {
            throw new RuleViolation("accounts.consent.missing");
        }
        var account = Account.open(
                AccountId.next(),
                name,
                contact,
                passwords.hash(request.password()),
                request.language(),
                clock.instant());
        if (request.child() != null) {
            account.becomeChild(request.child().birthDate(), guardianship.contactFor(request.child(), contact));
        }
        codes.redeem(CodePurpose.SIGN_UP, contact, request.code());
        try {
            consents.openWith(account, ConsentDocument.ofOwner(account.isChild()));
        } catch (DuplicateKeyException | DbActionExecutionException taken) {
            throw new RuleViolation("accounts.code.wrong");
        }
        guardianship.invite(account, request.language());
        return account.id;
    }
}

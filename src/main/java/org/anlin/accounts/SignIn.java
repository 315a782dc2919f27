package org.anlin.accounts;

import java.util.Locale;
import java.util.Optional;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The ways in. Each ends with the person in the session of the browser and answers where they came from, a path. */
@Service
public class SignIn {

    private final PasswordSignIn passwordSignIn;
    private final AccountRepository accounts;
    private final Codes codes;
    private final Passwords passwords;
    private final AccountStates states;
    private final Entrance entrance;

    SignIn(
            PasswordSignIn passwordSignIn,
            AccountRepository accounts,
            Codes codes,
            Passwords passwords,
            AccountStates states,
            Entrance entrance) {
        this.passwordSignIn = passwordSignIn;
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.states = states;
        this.entrance = entrance;
    }

    @PreAuthorize("permitAll()")
    public Optional<String> withPassword(String contact, String password) {
        return entrance.enter(passwordSignIn.check(contact, password));
    }

    @PreAuthorize("permitAll()")
    public void requestCode(String contact, Locale language) {
        send(CodePurpose.SIGN_IN, Contact.parse(contact), language);
    }

    @PreAuthorize("permitAll()")
    public Optional<String> withCode(String contact, String code) {
        Contact known = Contact.parse(contact);
        codes.redeem(CodePurpose.SIGN_IN, known, code);
        return entrance.enter(owner(known));
    }

    @PreAuthorize("permitAll()")
    public void requestReset(String contact, Locale language) {
        send(CodePurpose.RESET, Contact.parse(contact), language);
    }

    /** A new password ends all other sessions of the person. */
    @PreAuthorize("permitAll()")
    public Optional<String> reset(String contact, String code, String password) {
        Contact known = Contact.parse(contact);
        PasswordRules.check(password, contact);
        codes.redeem(CodePurpose.RESET, known, code);
        Account account = owner(known);
        account.changePassword(passwords.hash(password));
        states.forget(account.id);
        return entrance.enter(accounts.save(account));
    }

    private void send(CodePurpose purpose, Contact contact, Locale language) {
        codes.send(
                purpose,
                contact,
                language,
                accounts.findByContact(contact.value())
                        .filter(account -> !account.awaitsPerson)
                        .isPresent());
    }

    private Account owner(Contact contact) {
        return accounts.findByContact(contact.value())
                .filter(account -> !account.awaitsPerson)
                .orElseThrow(() -> new RuleViolation("accounts.code.wrong"));
    }
}

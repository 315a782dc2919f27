package org.anlin.accounts;

import java.util.Optional;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Mobile number or e-mail and password; a wrong password and an unknown person are the same answer. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordSignIn(AccountRepository accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    Account check(String contactText, String password) {
        Optional<Contact> contact = contact(contactText);
        String counted = contact.map(Contact::value).orElse(contactText);
        throttle.countSignIn(counted, ClientAddress.current());
        Optional<Account> account = contact.flatMap(known -> accounts.findByContact(known.value()));
        String hash = account.map(found -> found.passwordHash).orElse(null);
        if (password.length() > PasswordRules.MAX || !passwords.matches(password, hash)) {
            throw new RuleViolation("accounts.signIn.refused");
        }
        throttle.forgetSignIns(counted);
        return account.orElseThrow();
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            AccountPrincipal principal = check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                    .principal();
            return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        } catch (RuleViolation refusal) {
            throw new BadCredentialsException(refusal.key());
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static Optional<Contact> contact(String text) {
        try {
            return Optional.of(Contact.parse(text));
        } catch (RuleViolation notOne) {
            return Optional.empty();
        }
    }
}

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

    PasswordSignIn(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> account =
                contact(attempt.getName()).flatMap(contact -> accounts.findByContact(contact.value()));
        if (!passwords.matches(
                password, account.map(found -> found.passwordHash).orElse(null))) {
            throw new BadCredentialsException("no such account and password");
        }
        AccountPrincipal principal = account.orElseThrow().principal();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
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

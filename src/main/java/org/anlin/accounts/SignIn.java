package org.anlin.accounts;

import java.util.Optional;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** The ways in. Each ends with the person in the session of the browser. */
@Service
public class SignIn {

    private final PasswordSignIn passwordSignIn;
    private final BrowserSession session;

    SignIn(PasswordSignIn passwordSignIn, BrowserSession session) {
        this.passwordSignIn = passwordSignIn;
        this.session = session;
    }

    /** Answers where the person came from, a path. */
    @PreAuthorize("permitAll()")
    public Optional<String> withPassword(String contact, String password) {
        try {
            session.begin(passwordSignIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(contact, password)));
        } catch (AuthenticationException refused) {
            throw new RuleViolation("accounts.signIn.refused");
        }
        return session.cameFrom();
    }
}

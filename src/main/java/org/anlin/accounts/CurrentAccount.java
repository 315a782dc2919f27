package org.anlin.accounts;

import java.util.Optional;
import java.util.Set;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who asks. */
@Component
public class CurrentAccount {

    /** The id of the signed-in person; nobody signed in is an AccessDeniedException. */
    public AccountId id() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<AccountId> find() {
        return principal().map(AccountPrincipal::id);
    }

    public boolean has(Role role) {
        return principal().map(principal -> principal.roles().containsKey(role)).orElse(false);
    }

    /** The codes of the districts in which the person has the role; empty for roles that hold everywhere. */
    public Set<String> districts(Role role) {
        return principal()
                .map(principal -> principal.roles().getOrDefault(role, Set.of()))
                .orElse(Set.of());
    }

    /** Refuses a child under 14 whose guardian has not consented yet. */
    public void requireConsentedGuardian() {
        if (principal().map(AccountPrincipal::waitsForGuardian).orElse(false)) {
            throw new RuleViolation("accounts.guardian.waiting");
        }
    }

    Optional<AccountPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}

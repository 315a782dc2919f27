package org.anlin.certification;

import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.shared.Identifier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs staff in for a test's thread. */
public final class Acting {

    private Acting() {}

    public static AccountId asAdministrator() {
        return as(Role.ADMINISTRATOR, Set.of());
    }

    public static AccountId asCoordinatorOf(String district) {
        return as(Role.COORDINATOR, Set.of(district));
    }

    private static AccountId as(Role role, Set<String> districts) {
        var id = new AccountId(Identifier.next());
        var principal = new AccountPrincipal(id, Map.of(role, districts), false, 0, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return id;
    }
}

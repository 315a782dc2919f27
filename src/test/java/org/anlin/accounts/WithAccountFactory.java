package org.anlin.accounts;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

class WithAccountFactory implements WithSecurityContextFactory<WithAccount> {

    private final AccountRepository accounts;

    WithAccountFactory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public SecurityContext createSecurityContext(WithAccount annotation) {
        var principal = accounts.findById(DemoAccounts.of(annotation.value()))
                .orElseThrow()
                .principal();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        return context;
    }
}

package org.anlin.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that were signed out elsewhere, and gives running ones the roles of today. */
class SessionGuard extends OncePerRequestFilter {

    private final CurrentAccount current;
    private final AccountStates states;
    private final AccountRepository accounts;
    private final BrowserSession browser;

    SessionGuard(CurrentAccount current, AccountStates states, AccountRepository accounts, BrowserSession browser) {
        this.current = current;
        this.states = states;
        this.accounts = accounts;
        this.browser = browser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        current.principal().ifPresent(principal -> check(principal, request, response));
        chain.doFilter(request, response);
    }

    private void check(AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        var state = states.of(principal.id());
        if (state.sessionEpoch() != principal.sessionEpoch()) {
            end(request);
        } else if (state.rolesVersion() != principal.rolesVersion()) {
            accounts.findById(principal.id()).map(Account::principal).ifPresent(today -> {
                var authentication =
                        UsernamePasswordAuthenticationToken.authenticated(today, null, today.getAuthorities());
                browser.put(authentication, request, response);
            });
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

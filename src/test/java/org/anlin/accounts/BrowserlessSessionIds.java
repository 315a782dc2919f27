package org.anlin.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** The request of a browserless test has no session id to change; PortalSecurityTests checks the change with a real one. */
@Component
@Primary
class BrowserlessSessionIds implements SessionAuthenticationStrategy {

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {}
}

package org.anlin.accounts;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Puts a person into the session of the browser that asks, under a new session id. */
@Component
class BrowserSession {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache savedRequests = new HttpSessionRequestCache();

    private final SessionAuthenticationStrategy fixation;

    BrowserSession(SessionAuthenticationStrategy fixation) {
        this.fixation = fixation;
    }

    void begin(AccountPrincipal principal) {
        begin(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    void begin(Authentication authentication) {
        HttpServletRequest request = request();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        fixation.onAuthentication(authentication, request, response);
        put(authentication, request, response);
    }

    /** The same session goes on with other roles. */
    void put(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The page that asked for the sign-in, as a path of this portal, once. */
    Optional<String> cameFrom() {
        HttpServletRequest request = request();
        HttpSession session = request.getSession();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        SavedRequest saved = savedRequests.getRequest(request, response);
        Object navigation = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        savedRequests.removeRequest(request, response);
        return Stream.of(navigation, saved == null ? null : saved.getRedirectUrl())
                .filter(Objects::nonNull)
                .map(address -> localPath(address.toString()))
                .findFirst();
    }

    /** Without the mark that the request cache adds to an address. */
    private static String localPath(String address) {
        URI uri = URI.create(address);
        String path = uri.getRawPath() == null ? "/" : uri.getRawPath().replaceFirst("^/+", "/");
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceFirst("(^|&)continue$", "");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}

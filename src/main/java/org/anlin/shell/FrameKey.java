package org.anlin.shell;

import java.util.Locale;
import org.anlin.shared.Translations;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** All that the frame depends on: there are only a few of these, so their markup is made once. */
record FrameKey(Locale language, boolean signedIn) {

    static FrameKey current(Locale locale) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return new FrameKey(Translations.supported(locale), signedIn);
    }
}

package org.anlin.shell;

import java.util.Locale;
import org.anlin.accounts.Role;
import org.anlin.shared.Translations;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** All that the frame depends on: there are only a few of these, so their markup is made once. */
record FrameKey(Locale language, boolean signedIn, boolean learner, boolean trainer, boolean administrator) {

    static FrameKey current(Locale locale) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Locale language = Translations.supported(locale);
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken
                ? anonymous(language)
                : new FrameKey(
                        language, true, has(who, Role.RESIDENT), has(who, Role.TRAINER), has(who, Role.ADMINISTRATOR));
    }

    static FrameKey anonymous(Locale language) {
        return new FrameKey(language, false, false, false, false);
    }

    private static boolean has(Authentication who, Role role) {
        return who.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role.name()).equals(held.getAuthority()));
    }

    /** Whether a part of the markup that is meant for these people belongs on their page. */
    boolean admits(String people) {
        return switch (people) {
            case "administrator" -> administrator;
            case "trainer" -> trainer;
            case "learner" -> learner || !signedIn;
            case "others" -> !admits("learner");
            default -> throw new IllegalArgumentException(people);
        };
    }
}

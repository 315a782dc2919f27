package org.anlin.shell;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.anlin.accounts.Role;
import org.anlin.shared.Translations;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** All that the frame depends on: there are only a few of these, so their markup is made once. */
record FrameKey(Locale language, boolean signedIn, Set<Role> roles) {

    /** Roles that have entries of their own in the menu. */
    private static final Set<Role> SHOWN =
            EnumSet.of(Role.RESIDENT, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATOR);

    static FrameKey current(Locale locale) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Locale language = Translations.supported(locale);
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken
                ? anonymous(language)
                : new FrameKey(language, true, roles(who));
    }

    static FrameKey anonymous(Locale language) {
        return new FrameKey(language, false, Set.of());
    }

    private static Set<Role> roles(Authentication who) {
        var roles = EnumSet.noneOf(Role.class);
        SHOWN.stream().filter(role -> has(who, role)).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    private static boolean has(Authentication who, Role role) {
        return who.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role.name()).equals(held.getAuthority()));
    }

    /** Whether a part of the markup that is meant for these people belongs on their page. */
    boolean admits(String people) {
        return switch (people) {
            case "administrator" -> roles.contains(Role.ADMINISTRATOR);
            case "desk" -> roles.contains(Role.COORDINATOR) || roles.contains(Role.ADMINISTRATOR);
            case "trainer" -> roles.contains(Role.TRAINER);
            case "learner" -> roles.contains(Role.RESIDENT) || !signedIn;
            case "others" -> !admits("learner");
            default -> throw new IllegalArgumentException(people);
        };
    }
}

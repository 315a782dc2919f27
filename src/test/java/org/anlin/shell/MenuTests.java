package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.learning.CourseFilter;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nobody is shown a way to a page that they may not open. */
@AnlinTest
class MenuTests {

    private static final Pattern LINK = Pattern.compile("href=\"/([^\"?#]*)");
    private static final Pattern THEME = Pattern.compile("/courses\\?theme=([a-z-]+)");
    private static final List<String> STAFF =
            List.of("admin/accounts", "admin/accounts/import", "admin/content", "admin/search");
    private static final List<String> DESK = List.of(
            "desk/classes",
            "desk/aeds",
            "desk/venues",
            "desk/trainers",
            "desk/certificates",
            "desk/certificates/import");

    @Autowired
    Markup markup;

    @Autowired
    AccountFixtures people;

    @Autowired
    ServletContext portal;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOpensForTheRoleThatSeesIt(Role role) {
        people.actAs(DemoAccounts.of(role));

        assertThat(links(FrameKey.current(Translations.CHINESE)))
                .hasSizeGreaterThan(10)
                .allMatch(this::opens);
        assertThat(opens("admin/accounts")).isEqualTo(role == Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsFindTheDesks(Role role) {
        people.actAs(DemoAccounts.of(role));

        List<String> links = links(FrameKey.current(Translations.CHINESE));

        assertThat(links.containsAll(STAFF)).isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(links.stream().anyMatch(STAFF::contains)).isEqualTo(role == Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void coordinatorsFindTheirDesk(Role role) {
        people.actAs(DemoAccounts.of(role));
        boolean desk = role == Role.COORDINATOR || role == Role.ADMINISTRATOR;

        List<String> links = links(FrameKey.current(Translations.CHINESE));

        assertThat(links.containsAll(DESK)).isEqualTo(desk);
        assertThat(links.stream().anyMatch(DESK::contains)).isEqualTo(desk);
    }

    @Test
    void whoIsNoLearnerIsNotSentToLearning() {
        var clerk = new FrameKey(Translations.CHINESE, true, Set.of());

        assertThat(links(clerk)).contains("account").doesNotContain("my/learning");
    }

    @Test
    void everyThemeHasItsDoor() {
        String doors = markup.part("home-doors", FrameKey.anonymous(Translations.CHINESE));

        assertThat(THEME.matcher(doors).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(CourseFilter.FACETS.get("theme"));
    }

    private List<String> links(FrameKey key) {
        return Stream.of("head", "foot", "home", "home-doors")
                .flatMap(part -> LINK.matcher(markup.part(part, key)).results())
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }

    /** Plain pages have no view and are open to everyone. */
    private boolean opens(String path) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal));
        return RouteConfiguration.forRegistry(routes)
                .getRoute(path)
                .map(view -> new AccessAnnotationChecker().hasAccess(view, who, name -> has(who, name)))
                .orElse(true);
    }

    private static boolean has(Authentication who, String role) {
        return who.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()));
    }
}

package org.anlin.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.DeadEnds;

/** The page before the first view: in the reader's language and light, so that nothing flashes, with the
 * status that fits. */
class PortalPage implements IndexHtmlRequestListener {

    private final Translations translations;
    private final List<DeadEnds> deadEnds;
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    PortalPage(Translations translations, List<DeadEnds> deadEnds) {
        this.translations = translations;
        this.deadEnds = deadEnds;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        HttpServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
        response.getVaadinResponse().setStatus(status(response.getVaadinRequest(), request));
        Locale language = ReaderLanguage.of(request);
        var html = response.getDocument().child(0);
        html.attr("lang", language.toLanguageTag());
        response.getDocument().title(translations.text("shell.title", language));
        response.getDocument()
                .head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", translations.text("shell.description", language));
        chosenScheme(request).forEach(scheme -> html.attr("data-scheme", scheme));
        ReaderLanguage.asked(request)
                .ifPresent(asked -> response.getVaadinResponse().addCookie(remember(asked)));
    }

    /** Vaadin's page is the same for all addresses; the view inside says in words what the status says here. */
    private int status(VaadinRequest vaadin, HttpServletRequest request) {
        String path = Objects.requireNonNullElse(vaadin.getPathInfo(), "").replaceFirst("^/", "");
        var view = vaadin.getService().getRouter().getRegistry().getNavigationTarget(path);
        if (view.isEmpty() || deadEnds.stream().anyMatch(known -> known.contain(path))) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return access.hasAccess(view.get(), request) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
    }

    private static Stream<String> chosenScheme(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("scheme"))
                .map(Cookie::getValue)
                .filter(scheme -> scheme.equals("light") || scheme.equals("dark"))
                .limit(1);
    }

    private static Cookie remember(Locale language) {
        var cookie = new Cookie(ReaderLanguage.NAME, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

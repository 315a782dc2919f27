package org.anlin.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;

/** The page before the first view: in the reader's language and light, so that nothing flashes. */
class PortalPage implements IndexHtmlRequestListener {

    private final Translations translations;

    PortalPage(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        HttpServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
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

package org.anlin.accounts;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/**
 * The language of a person goes with them: signing in on a new device sets the page's, and the page's switch sets the
 * person's.
 */
@Component
public class AccountLanguage implements VaadinServiceInitListener {

    private static final String NAME = "lang";

    private final OwnAccount own;
    private final CurrentAccount current;

    AccountLanguage(OwnAccount own, CurrentAccount current) {
        this.own = own;
        this.current = current;
    }

    /** Makes this browser speak the person's language, unless another was chosen in it. */
    static void offer(Locale language) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request == null || ReaderLanguage.chosen(request).isEmpty()) {
            remember(language);
        }
    }

    /** Makes this browser speak the language from its next page on. */
    public static void remember(Locale language) {
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(NAME, Translations.supported(language).toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setLocale(Translations.supported(language));
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::keepSwitched);
    }

    private void keepSwitched(IndexHtmlResponse page) {
        String asked = page.getVaadinRequest().getParameter(NAME);
        if (asked != null && current.find().isPresent()) {
            own.speak(Translations.supported(Locale.forLanguageTag(asked)));
        }
    }
}

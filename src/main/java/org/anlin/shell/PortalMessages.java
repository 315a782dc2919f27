package org.anlin.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/** What the page says when the server forgot it, failed or was out of step. */
@Component
class PortalMessages implements SystemMessagesProvider {

    private final Translations translations;

    PortalMessages(Translations translations) {
        this.translations = translations;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        // The locale in the info is the browser's; the reader may have chosen another.
        Locale locale =
                info.getRequest() instanceof HttpServletRequest request ? ReaderLanguage.of(request) : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.text("shell.session.expired.title", locale));
        messages.setSessionExpiredMessage(translations.text("shell.session.expired.text", locale));
        messages.setInternalErrorCaption(translations.text("shell.internal.title", locale));
        messages.setInternalErrorMessage(translations.text("shell.internal.text", locale));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(translations.text("shell.sync.title", locale));
        messages.setSyncErrorMessage(translations.text("shell.sync.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(translations.text("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(translations.text("shell.cookies.text", locale));
        return messages;
    }
}

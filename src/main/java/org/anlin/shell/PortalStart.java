package org.anlin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.DeadEnds;
import org.springframework.stereotype.Component;

/** Prepares every page and session: language, light or dark, what is said when the connection or the session is lost. */
@Component
class PortalStart implements VaadinServiceInitListener {

    private final Translations translations;
    private final PortalMessages messages;
    private final PortalErrorHandler errors;
    private final List<DeadEnds> deadEnds;

    PortalStart(
            Translations translations, PortalMessages messages, PortalErrorHandler errors, List<DeadEnds> deadEnds) {
        this.translations = translations;
        this.deadEnds = deadEnds;
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new PortalPage(translations, deadEnds));
        event.getSource().setSystemMessagesProvider(messages);
        event.getSource().addUIInitListener(this::prepare);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        ui.setLocale(ReaderLanguage.of(VaadinServletRequest.getCurrent()));
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(translations.text("shell.connection.lost", ui.getLocale()));
        reconnect.setDialogTextGaveUp(translations.text("shell.connection.gave-up", ui.getLocale()));
    }
}

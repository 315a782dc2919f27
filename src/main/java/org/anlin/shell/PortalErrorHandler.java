package org.anlin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/** The one place where a refusal, a stale edit or a failure during an action becomes a sentence; the view stays as it is. */
@Component
class PortalErrorHandler implements ErrorHandler {

    private static final int MILLISECONDS_TO_READ = 9000;

    private final Translations translations;

    PortalErrorHandler(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void error(ErrorEvent event) {
        Problem problem = Problem.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(problem, ui));
        }
    }

    private void show(Problem problem, UI ui) {
        String sentence = translations.text(
                problem.key(), ui.getLocale(), problem.arguments().toArray());
        var notification = new Notification();
        notification.addClassName("problem");
        notification.setDuration(MILLISECONDS_TO_READ);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        var close = new Button(translations.text("shell.close", ui.getLocale()), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notification.add(new Span(sentence), close);
        notification.open();
    }
}

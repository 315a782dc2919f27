package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Looks again every few seconds while a page is open. */
final class Live {

    private static final int MILLIS = 3000;

    private Live() {}

    static void refresh(Component page, Runnable look) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.setPollInterval(MILLIS);
            Registration polls = ui.addPollListener(poll -> look.run());
            page.addDetachListener(detached -> {
                polls.remove();
                ui.setPollInterval(-1);
                detached.unregisterListener();
            });
        });
    }
}

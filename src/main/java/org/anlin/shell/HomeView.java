package org.anlin.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.ui.Translated;

@Route("")
@AnonymousAllowed
class HomeView extends VerticalLayout implements Translated {

    HomeView() {
        add(new H1(t("shell.title")));
    }
}

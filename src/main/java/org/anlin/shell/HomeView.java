package org.anlin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.ui.Translated;

@Route("")
@AnonymousAllowed
class HomeView extends Div implements Translated, HasDynamicTitle {

    HomeView() {
        addClassName("page");
        add(new H1(t("shell.title")));
    }

    @Override
    public String getPageTitle() {
        return t("shell.title");
    }
}

package org.anlin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.ui.Translated;

@Route("about")
@AnonymousAllowed
@Tag("div")
class AboutView extends Component implements Translated, HasDynamicTitle {

    AboutView(Markup markup) {
        getElement().setAttribute("class", "page-narrow prose");
        getElement().setProperty("innerHTML", markup.prose("about", getLocale()));
    }

    @Override
    public String getPageTitle() {
        return t("shell.about.title") + " · " + t("shell.title");
    }
}

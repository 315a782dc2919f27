package org.anlin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.ui.Translated;

@Route("sources")
@AnonymousAllowed
@Tag("div")
class SourcesView extends Component implements Translated, HasDynamicTitle {

    SourcesView(Markup markup) {
        getElement().setAttribute("class", "page-narrow prose");
        getElement().setProperty("innerHTML", markup.prose("sources", getLocale()));
    }

    @Override
    public String getPageTitle() {
        return t("shell.sources.title") + " · " + t("shell.title");
    }
}

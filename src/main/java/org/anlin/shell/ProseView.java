package org.anlin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import org.anlin.shared.ui.Translated;

/** A page of prose, which has a file for each language. */
@Tag("div")
abstract class ProseView extends Component implements Translated, HasDynamicTitle {

    private final String title;

    ProseView(Markup markup, String name) {
        title = t("shared.page-title", t("shell." + name + ".title"));
        getElement().setAttribute("class", "page-narrow prose");
        getElement().setProperty("innerHTML", markup.prose(name, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

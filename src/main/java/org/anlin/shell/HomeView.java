package org.anlin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.ui.Translated;

/** The first page: help numbers, search, the three things most people come for, own progress, themes. */
// Named, because Vaadin looks through all routes at each opening of a view whose layout it has to find.
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
@Tag("div")
class HomeView extends Component implements Translated, HasDynamicTitle {

    HomeView(Markup markup, ContinueLearning learning) {
        FrameKey key = FrameKey.current(getLocale());
        getElement().setAttribute("class", "page home");
        getElement().appendChild(block(markup.part("home", key)));
        if (key.signedIn()) {
            learning.section(key.language()).ifPresent(getElement()::appendChild);
        }
        getElement().appendChild(block(markup.part("home-doors", key)));
    }

    private static Element block(String html) {
        return new Element("div").setAttribute("class", "home-block").setProperty("innerHTML", html);
    }

    @Override
    public String getPageTitle() {
        return t("shell.home.page-title");
    }
}

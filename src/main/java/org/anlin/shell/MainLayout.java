package org.anlin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The frame of all views. Its markup is shared text, so a session holds a handful of nodes for it. */
@Layout
@AnonymousAllowed
@Tag("anlin-portal")
@NpmPackage(value = "@fontsource-variable/noto-sans-sc", version = "5.3.1")
@JsModule("./portal.js")
@JsModule("./search-box.js")
@CssImport("./styles/search.css")
class MainLayout extends Component implements RouterLayout, AfterNavigationObserver, Translated {

    private final Markup markup;
    private final Element head = new Element("div");
    private final Element main = new Element("main");
    private final Element foot = new Element("div");
    private @Nullable FrameKey shown;

    MainLayout(Markup markup) {
        this.markup = markup;
        main.setAttribute("id", "main").setAttribute("class", "portal-main").setAttribute("tabindex", "-1");
        head.setAttribute("class", "portal-head");
        foot.setAttribute("class", "portal-foot");
        getElement().appendChild(head, main, foot);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FrameKey key = FrameKey.current(getUI().orElseThrow().getLocale());
        if (!key.equals(shown)) {
            head.setProperty("innerHTML", markup.part("head", key));
            foot.setProperty("innerHTML", markup.part("foot", key));
            getElement().setAttribute("data-online", t("shell.connection.online"));
            getElement().setAttribute("data-lost", t("shell.connection.lost"));
            getElement().setAttribute("data-expired", t("shell.session.expired.title"));
            shown = key;
        }
        getElement().setAttribute("path", event.getLocation().getPath());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.appendChild(Objects.requireNonNull(content).getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }
}

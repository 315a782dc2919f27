package org.anlin.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("about")
@AnonymousAllowed
class AboutView extends ProseView {

    AboutView(Markup markup) {
        super(markup, "about");
    }
}

package org.anlin.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("sources")
@AnonymousAllowed
class SourcesView extends ProseView {

    SourcesView(Markup markup) {
        super(markup, "sources");
    }
}

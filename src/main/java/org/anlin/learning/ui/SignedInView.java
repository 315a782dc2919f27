package org.anlin.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A door that only signed-in people pass: it leads from sign-in back to the lesson one was reading. */
@Route("my/learning/:course/:lesson")
@RolesAllowed("RESIDENT")
class SignedInView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        // A forward inside the portal would leave this door's own address in the browser.
        event.forwardToUrl("/"
                + LearningNavigation.path(
                        parameters.get("course").orElse(""),
                        parameters.get("lesson").orElse("")));
    }
}

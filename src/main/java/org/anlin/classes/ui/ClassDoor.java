package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A door that only signed-in people pass: it leads from sign-in back to the class one was looking at. */
@Route("my/classes/:class")
@PermitAll
class ClassDoor extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // A forward inside the portal would leave this door's own address in the browser.
        event.forwardToUrl("/" + ClassesNavigation.CLASSES + "/"
                + event.getRouteParameters().get("class").orElse(""));
    }
}

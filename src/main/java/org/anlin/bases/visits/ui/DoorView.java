package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.anlin.bases.visits.arrival.Arrivals;
import org.anlin.bases.visits.arrival.Coded;

/** Where a visitor's QR code leads: for the staff of the base on to its door list, for everybody else nowhere. */
@Route(VisitsNavigation.DOOR + "/:code")
@PermitAll
class DoorView extends Div implements BeforeEnterObserver {

    private final Arrivals arrivals;

    DoorView(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Coded found = arrivals.find(code);
        // A forward inside the portal would leave this door's own address in the browser.
        event.forwardToUrl("/" + VisitsNavigation.desk(found.base(), found.slot()) + "?code=" + code);
    }
}

package org.anlin.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to addresses as links have them: Vaadin's own navigation takes a path and its parameters apart only. */
public final class Ways {

    private Ways() {}

    public static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}

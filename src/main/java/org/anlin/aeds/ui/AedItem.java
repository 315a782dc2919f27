package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.NearDevice;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A device in a list. */
class AedItem extends ListItem implements Translated {

    AedItem(NearDevice device) {
        addClassName("card");
        DeviceCard card = device.card();
        var badges = Parts.block("aed-badges");
        if (device.metres() != null) {
            badges.add(new Span(DeviceParts.distance(device.metres())));
        }
        badges.add(DeviceParts.open(device.open()), DeviceParts.state(device.state()));
        if (card.demo()) {
            badges.add(Parts.badge(t("aeds.demo"), "quiet"));
        }
        add(
                new H2(Parts.link(AedsNavigation.path(card.slug()), card.name(Parts.locale()), "text-link")),
                badges,
                Parts.line("aed-where", card.where()),
                Parts.line("muted", card.address()),
                Parts.line("muted", DeviceParts.freshness(device)));
    }
}

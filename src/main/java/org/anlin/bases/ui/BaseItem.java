package org.anlin.bases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BasePage;
import org.anlin.bases.BookingWay;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** A base in the catalogue. */
class BaseItem extends ListItem implements Translated {

    BaseItem(BasePage base, String district, @Nullable GeoPoint near, OpenWords open) {
        addClassNames("card", "base-item");
        BaseDetails details = base.details();
        add(new H2(Parts.link(BasesNavigation.path(base.slug()), details.name().in(Parts.locale()), "base-title")));
        add(Parts.line("muted", where(details, district, near)));
        if (!details.offer().topics().isEmpty()) {
            add(Parts.line("base-topics", String.join("、", details.offer().topics())));
        }
        add(badges(base, open));
    }

    private static String where(BaseDetails details, String district, @Nullable GeoPoint near) {
        GeoPoint place = details.site().place();
        String kind = details.name().kind() + (district.isEmpty() ? "" : " · " + district);
        return near == null || place == null ? kind : kind + " · " + Distance.words(near.metresTo(place));
    }

    private Div badges(BasePage base, OpenWords open) {
        BaseAccess access = base.details().access();
        var badges = Parts.block("meta");
        OpeningHours hours = access.hours();
        if (hours != null) {
            badges.add(Parts.badge(open.status(hours), open.admits(hours) ? "success" : "quiet"));
        }
        if (access.callFirst()) {
            badges.add(Parts.badge(t("bases.call-first.badge"), "warn"));
        }
        if (access.free()) {
            badges.add(Parts.badge(t("bases.fee.free"), "quiet"));
        }
        if (access.booking() != BookingWay.UNKNOWN) {
            badges.add(Parts.badge(t("bases.booking." + access.booking()), "quiet"));
        }
        if (base.demo()) {
            badges.add(Parts.badge(t("bases.demo"), "quiet"));
        }
        return badges;
    }
}

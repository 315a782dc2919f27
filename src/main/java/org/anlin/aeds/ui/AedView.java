package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.NearDevice;
import org.anlin.aeds.NearestDevices;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.MapSettings;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.Pin;
import org.anlin.shared.ui.map.PlaceMap;

/** One device, and the way to report that something is wrong with it. */
@Route(AedsNavigation.AEDS + "/:slug")
@AnonymousAllowed
class AedView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final NearestDevices devices;
    private final Reports reports;
    private final HoursText hours;
    private final MapSettings settings;
    private final Clock clock;
    private String title = "";

    AedView(NearestDevices devices, Reports reports, HoursText hours, MapSettings settings, Clock clock) {
        this.settings = settings;
        this.devices = devices;
        this.reports = reports;
        this.hours = hours;
        this.clock = clock;
        addClassNames("page-narrow", "aed-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        devices.find(slug).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(NearDevice device) {
        DeviceCard card = device.card();
        title = card.name(Parts.locale());
        removeAll();
        add(Parts.link(AedsNavigation.AEDS, t("aeds.list.title"), "text-link"), new H1(title), badges(device));
        if (device.state() == DeviceState.OUT_OF_SERVICE) {
            add(Parts.line("notice-error", t("aeds.view.out")));
        } else if (device.state() == DeviceState.OVERDUE) {
            add(Parts.line("notice-warn", t("aeds.view.overdue")));
        }
        add(facts(device));
        if (card.photoPath() != null) {
            var photo = new Image(card.photoPath(), t("aeds.view.photo", title));
            photo.addClassName("aed-photo");
            add(photo);
        }
        add(actions(card), map(device));
    }

    private Component map(NearDevice device) {
        DeviceCard card = device.card();
        var map = new PlaceMap(settings, t("aeds.view.map", title));
        map.show(
                List.of(new Pin(title, t(device.state().key()), card.place(), "/" + AedsNavigation.path(card.slug()))));
        return map;
    }

    private Component badges(NearDevice device) {
        var badges = Parts.block("meta", DeviceParts.state(device.state()));
        if (device.state() != DeviceState.OUT_OF_SERVICE) {
            badges.addComponentAsFirst(DeviceParts.open(device.open()));
        }
        if (device.card().demo()) {
            badges.add(Parts.badge(t("aeds.demo"), "quiet"));
        }
        return badges;
    }

    private Component facts(NearDevice device) {
        DeviceCard card = device.card();
        var facts = new DescriptionList();
        facts.addClassNames("card", "facts");
        fact(facts, "aeds.fact.where", card.where());
        fact(facts, "aeds.fact.address", card.address());
        fact(
                facts,
                "aeds.fact.hours",
                String.join(t("aeds.hours.and"), hours.lines(card.hours(), LocalDate.now(clock), Parts.locale())));
        fact(facts, "aeds.fact.inspected", DeviceParts.freshness(device));
        fact(facts, "aeds.fact.number", card.label());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(text));
    }

    private Component actions(DeviceCard card) {
        var map = new Anchor();
        // Two numbers: nothing in it was typed by anybody.
        map.setUnsafeHref("geo:" + card.place().lat() + "," + card.place().lon());
        map.setText(t("aeds.nearest.map"));
        map.addClassName("button");
        return Parts.block(
                "actions", map, Parts.button("aeds.report.open", () -> new ReportDialog(reports, card.id()).open()));
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", title);
    }
}

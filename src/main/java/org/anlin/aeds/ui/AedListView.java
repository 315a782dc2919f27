package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.aeds.Nearby;
import org.anlin.aeds.NearestDevices;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.NearMe;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.Pin;
import org.anlin.shared.ui.map.PlaceMap;

/** All devices with filters; what is chosen stands in the address. Who is in a hurry is sent to the plain page. */
@Route(AedsNavigation.AEDS)
@AnonymousAllowed
class AedListView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private final NearestDevices devices;
    private final Regions regions;
    private final CurrentAccount current;
    private final MapSettings settings;

    AedListView(NearestDevices devices, Regions regions, CurrentAccount current, MapSettings settings) {
        this.devices = devices;
        this.regions = regions;
        this.current = current;
        this.settings = settings;
        addClassNames("page", "aeds");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        AedListState state = AedListState.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(t("aeds.list.title")), Parts.line("lead", t("aeds.list.lead")), doors());
        add(
                new AedFilters(regions.districts(), state, AedListView::go),
                new NearMe(place -> go(state.near(place))),
                found(state));
    }

    private static void go(AedListState state) {
        UI.getCurrent().navigate(AedsNavigation.AEDS, state.parameters());
    }

    private Component doors() {
        var urgent = new Anchor("/aed", t("aeds.list.urgent"));
        urgent.addClassNames("button", "primary");
        urgent.setRouterIgnore(true);
        var doors = Parts.block("actions", urgent);
        if (current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR)) {
            doors.add(Parts.link(AedsNavigation.DESK, t("aeds.desk.title"), "button"));
        }
        return doors;
    }

    private Component found(AedListState state) {
        Nearby found = devices.find(state.query());
        if (found.devices().isEmpty()) {
            return Parts.block(
                    "empty",
                    new H2(t("aeds.list.none")),
                    new Paragraph(t("aeds.list.none.hint")),
                    Parts.link(AedsNavigation.AEDS, t("aeds.list.all"), "button primary"));
        }
        var list = new OrderedList();
        list.addClassName("aed-list");
        found.devices().forEach(device -> list.add(new AedItem(device)));
        var status = new Span(t("aeds.list.count", found.total()));
        status.getElement().setAttribute("role", "status");
        var content = new Div(Parts.block("muted", status), map(state, found), list, pages(state, found.total()));
        if (found.limited()) {
            content.addComponentAsFirst(Parts.line("notice-warn", t("aeds.limited")));
        }
        return content;
    }

    /** What the list finds; on several pages of the list, on one map. */
    private Component map(AedListState state, Nearby page) {
        Nearby found = page.devices().size() == page.total() ? page : devices.find(state.mapQuery());
        var map = new PlaceMap(settings, t("aeds.list.map"));
        map.show(found.devices().stream()
                .map(device -> new Pin(
                        device.card().name(Parts.locale()),
                        t(device.state().key()),
                        device.card().place(),
                        "/" + AedsNavigation.path(device.card().slug())))
                .toList());
        map.showHere(state.place());
        return map;
    }

    private Component pages(AedListState state, long total) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(t("aeds.list.pages"));
        if (state.page() > 1) {
            pages.add(Parts.link(state.at(state.page() - 1).address(), t("aeds.list.previous"), "button"));
        }
        if ((long) state.page() * AedListState.PAGE < total) {
            pages.add(Parts.link(state.at(state.page() + 1).address(), t("aeds.list.next"), "button"));
        }
        pages.setVisible(pages.getChildren().findAny().isPresent());
        return pages;
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", t("aeds.list.title"));
    }
}

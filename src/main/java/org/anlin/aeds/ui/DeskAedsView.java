package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.desk.DeskDevice;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The devices of a coordinator's districts, those that need somebody first. */
@Route(AedsNavigation.DESK)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskAedsView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 30;

    private final DeviceDesk desk;

    DeskAedsView(DeviceDesk desk) {
        this.desk = desk;
        addClassNames("page", "aed-desk");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        var filter = new DeskFilter(
                query.getSingleParameter("q").orElse(""),
                Arrays.stream(DeviceState.values())
                        .filter(state -> state.name()
                                .equals(query.getSingleParameter("state").orElse("")))
                        .findFirst()
                        .orElse(null),
                null);
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        removeAll();
        add(new H1(t("aeds.desk.title")), doors(), filters(filter), list(filter, Math.max(1, page)));
    }

    private Component doors() {
        return Parts.block("actions", Parts.link(AedsNavigation.NEW, t("aeds.desk.new"), "button primary"));
    }

    private Component filters(DeskFilter filter) {
        var words = new TextField(t("aeds.desk.words"));
        words.setValue(filter.words());
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> go(new DeskFilter(change.getValue(), filter.state(), null), 1));
        var state = new Select<DeviceState>();
        state.setLabel(t("aeds.facet.state"));
        state.setItems(DeviceState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("aeds.desk.all-states"));
        state.setItemLabelGenerator(one -> one == null ? t("aeds.desk.all-states") : t(one.key()));
        state.setValue(filter.state());
        state.addValueChangeListener(change -> go(new DeskFilter(filter.words(), change.getValue(), null), 1));
        return Parts.block("aed-filters", words, state);
    }

    private static void go(DeskFilter filter, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", filter.words().isBlank() ? null : filter.words().strip());
        put(query, "state", filter.state() == null ? null : filter.state().name());
        put(query, "page", page > 1 ? Integer.toString(page) : null);
        UI.getCurrent().navigate(AedsNavigation.DESK, QueryParameters.simple(query));
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    private Component list(DeskFilter filter, int page) {
        int count = desk.count(filter);
        List<DeskDevice> devices = desk.list(filter, (page - 1) * PAGE, PAGE);
        if (devices.isEmpty()) {
            return Parts.block("empty", Parts.line("muted", t("aeds.desk.none")));
        }
        var items = new UnorderedList();
        items.addClassName("aed-list");
        devices.forEach(device -> items.add(item(device)));
        var pages = Parts.block("actions");
        if (page > 1) {
            pages.add(Parts.button("aeds.list.previous", () -> go(filter, page - 1)));
        }
        if (page * PAGE < count) {
            pages.add(Parts.button("aeds.list.next", () -> go(filter, page + 1)));
        }
        return new Div(Parts.line("muted", t("aeds.list.count", count)), items, pages);
    }

    private ListItem item(DeskDevice device) {
        var title = new H2(Parts.link(AedsNavigation.DESK + "/" + device.id(), device.name(), "text-link"));
        var badges = Parts.block("aed-badges", DeviceParts.state(device.state()), new Span(device.label()));
        if (device.reports() > 0) {
            badges.add(Parts.badge(t("aeds.desk.reports", device.reports()), "warn"));
        }
        if (device.demo()) {
            badges.add(Parts.badge(t("aeds.demo"), "quiet"));
        }
        var item = new ListItem(
                title,
                badges,
                Parts.line("muted", device.spot()),
                Parts.line("muted", t("aeds.desk.due", device.inspectionDue().toString())));
        item.addClassName("card");
        return item;
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", t("aeds.desk.title"));
    }
}

package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.accounts.DistrictScope;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.desk.DeskDevice;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.aeds.desk.DeviceLabels;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.Ways;

/** The devices of a coordinator's districts, those that need somebody first. */
@Route(AedsNavigation.DESK)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskAedsView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 30;

    private final DeviceDesk desk;
    private final List<Region> districts;

    DeskAedsView(DeviceDesk desk, Regions regions, DistrictScope scope) {
        this.desk = desk;
        this.districts = regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .toList();
        addClassNames("page", "aed-desk");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        DeskState state = DeskState.of(event.getLocation().getQueryParameters());
        int count = desk.count(state.filter());
        removeAll();
        add(new H1(t("aeds.desk.title")), doors(state.filter(), count), filters(state.filter()), list(state, count));
    }

    private Component doors(DeskFilter filter, int count) {
        var doors = Parts.block("actions", Parts.link(AedsNavigation.NEW, t("aeds.desk.new"), "button primary"));
        if (count > 0 && count <= DeviceLabels.MOST) {
            var labels = Parts.link(
                    new DeskState(filter, 1).at(AedsNavigation.LABELS), t("aeds.labels.print", count), "button");
            labels.setRouterIgnore(true);
            doors.add(labels);
        }
        doors.add(Parts.link(AedsNavigation.IMPORT, t("aeds.intake.title"), "button"));
        return doors;
    }

    private Component filters(DeskFilter filter) {
        var words = new TextField(t("aeds.desk.words"));
        words.addClassName("aed-words");
        words.setValue(filter.words());
        words.setClearButtonVisible(true);
        words.addValueChangeListener(
                change -> go(new DeskFilter(change.getValue(), filter.state(), filter.district())));
        var filters = Parts.block("aed-filters", words, state(filter));
        if (districts.size() > 1) {
            filters.add(district(filter));
        }
        return filters;
    }

    private Component state(DeskFilter filter) {
        var state = new Select<DeviceState>();
        state.setLabel(t("aeds.facet.state"));
        state.setItems(DeviceState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("aeds.desk.all-states"));
        state.setItemLabelGenerator(one -> one == null ? t("aeds.desk.all-states") : t(one.key()));
        state.setValue(filter.state());
        state.addValueChangeListener(
                change -> go(new DeskFilter(filter.words(), change.getValue(), filter.district())));
        return state;
    }

    private Component district(DeskFilter filter) {
        var district = new ComboBox<Region>(t("aeds.filter.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setPlaceholder(t("aeds.nearest.all-districts"));
        district.setClearButtonVisible(true);
        districts.stream()
                .filter(region -> region.code().equals(filter.district()))
                .findFirst()
                .ifPresent(district::setValue);
        district.addValueChangeListener(change -> go(new DeskFilter(
                filter.words(),
                filter.state(),
                change.getValue() == null ? null : change.getValue().code())));
        return district;
    }

    private static void go(DeskFilter filter) {
        Ways.go(DeskState.address(filter));
    }

    private Component list(DeskState state, int count) {
        List<DeskDevice> devices = desk.list(state.filter(), (state.page() - 1) * PAGE, PAGE);
        if (devices.isEmpty()) {
            return Parts.block(
                    "empty",
                    Parts.line("muted", t("aeds.desk.none")),
                    Parts.link(AedsNavigation.DESK, t("aeds.list.all"), "button"));
        }
        var items = new UnorderedList();
        items.addClassName("aed-list");
        devices.forEach(device -> items.add(item(device)));
        var status = new Span(t("aeds.list.count", count));
        status.getElement().setAttribute("role", "status");
        return new Div(Parts.block("muted", status), items, pages(state, count));
    }

    private Component pages(DeskState state, int count) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(t("aeds.list.pages"));
        if (state.page() > 1) {
            pages.add(Parts.link(
                    state.page(state.page() - 1).at(AedsNavigation.DESK), t("aeds.list.previous"), "button"));
        }
        if (state.page() * PAGE < count) {
            pages.add(Parts.link(state.page(state.page() + 1).at(AedsNavigation.DESK), t("aeds.list.next"), "button"));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
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

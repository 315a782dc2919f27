package org.anlin.bases.ui;

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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.DistrictScope;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseState;
import org.anlin.bases.Confidence;
import org.anlin.bases.DeskBase;
import org.anlin.bases.DeskFilter;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.Ways;

/** The bases of a coordinator's districts, drafts and closed ones included. */
@Route(BasesNavigation.DESK)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class BasesDeskView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 30;

    private final BaseDesk desk;
    private final Regions regions;
    private final List<Region> districts;

    BasesDeskView(BaseDesk desk, Regions regions, DistrictScope scope) {
        this.desk = desk;
        this.regions = regions;
        this.districts = regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .toList();
        addClassNames("page", "base-desk");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(DeskState.of(event.getLocation().getQueryParameters()));
    }

    private void show(DeskState state) {
        int count = desk.count(state.filter());
        List<DeskBase> found = desk.list(state.filter(), (state.page() - 1) * PAGE, PAGE);
        removeAll();
        add(new H1(t("bases.desk.title")), doors(), filters(state));
        add(found.isEmpty() ? empty() : list(found, count), pages(state, count));
    }

    private Component doors() {
        return Parts.block(
                "actions",
                Parts.link(BasesNavigation.deskPath(BasesNavigation.NEW), t("bases.desk.new"), "button primary"),
                Parts.link(BasesNavigation.COVERAGE, t("bases.coverage.title"), "button"),
                Parts.link(BasesNavigation.IMPORT, t("bases.intake.title"), "button"));
    }

    private Component filters(DeskState state) {
        DeskFilter filter = state.filter();
        var text = new TextField(t("bases.desk.text"));
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> go(new DeskFilter(change.getValue(), filter.district(), filter.state())));
        var district = new ComboBox<Region>(t("bases.facet.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setClearButtonVisible(true);
        districts.stream()
                .filter(region -> region.code().equals(filter.district()))
                .findFirst()
                .ifPresent(district::setValue);
        district.addValueChangeListener(change -> go(new DeskFilter(
                filter.text(),
                Optional.ofNullable(change.getValue()).map(Region::code).orElse(null),
                filter.state())));
        return Parts.block("base-form", text, district, state(filter));
    }

    private Component state(DeskFilter filter) {
        var state = new Select<BaseState>();
        state.setLabel(t("bases.desk.state"));
        state.setItems(BaseState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("bases.desk.any"));
        state.setItemLabelGenerator(one -> one == null ? t("bases.desk.any") : t("bases.state." + one));
        state.setValue(filter.state());
        state.addValueChangeListener(change -> go(new DeskFilter(filter.text(), filter.district(), change.getValue())));
        return state;
    }

    private static void go(DeskFilter filter) {
        Ways.go(new DeskState(filter, 1).address());
    }

    private Component list(List<DeskBase> found, int count) {
        var status = new Span(t("bases.list.count", count));
        status.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassNames("card-grid", "base-list");
        found.forEach(base -> list.add(item(base)));
        return new Div(Parts.block("muted", status), list);
    }

    private ListItem item(DeskBase base) {
        var badges = Parts.block("meta", stateBadge(base.state()));
        if (base.confidence() == Confidence.OWN) {
            badges.add(Parts.badge(t("bases.desk.unchecked"), "warn"));
        }
        if (!base.hasPlace()) {
            badges.add(Parts.badge(t("bases.desk.no-place"), "quiet"));
        }
        if (!base.hasHours()) {
            badges.add(Parts.badge(t("bases.desk.no-hours"), "quiet"));
        }
        if (base.callFirst()) {
            badges.add(Parts.badge(t("bases.call-first.badge"), "quiet"));
        }
        String district = Optional.ofNullable(base.districtCode())
                .flatMap(regions::find)
                .map(region -> " · " + region.name(Parts.locale()))
                .orElse("");
        var item = new ListItem(
                new H2(Parts.link(BasesNavigation.deskPath(base.slug()), base.name(), "base-title")),
                Parts.line("muted", base.slug() + " · " + base.kind() + district),
                badges);
        item.addClassNames("card", "base-item");
        return item;
    }

    static Component stateBadge(BaseState state) {
        return Parts.badge(
                Parts.t("bases.state." + state),
                switch (state) {
                    case DRAFT -> "warn";
                    case PUBLISHED -> "success";
                    case CLOSED -> "quiet";
                });
    }

    private Component pages(DeskState state, int count) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(t("bases.list.pages"));
        if (state.page() > 1) {
            pages.add(Parts.link(state.at(state.page() - 1).address(), t("bases.list.previous"), "button"));
        }
        if (state.page() * PAGE < count) {
            pages.add(Parts.link(state.at(state.page() + 1).address(), t("bases.list.next"), "button"));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private Component empty() {
        return Parts.block(
                "empty",
                new H2(t("bases.list.none")),
                Parts.line("muted", t("bases.desk.none.hint")),
                Parts.link(BasesNavigation.DESK, t("bases.list.all"), "button"));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("bases.desk.title"));
    }
}

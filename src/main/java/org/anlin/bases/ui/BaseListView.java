package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.bases.BaseCatalogue;
import org.anlin.bases.BaseCatalogue.Found;
import org.anlin.bases.BaseFilter.Opening;
import org.anlin.bases.BasePage;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.search.SearchQuery;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.NearMe;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.Pin;
import org.anlin.shared.ui.map.PlaceMap;
import org.jspecify.annotations.Nullable;

/** The catalogue of bases. What is chosen stands in the address; where the person is stays in this page and ends with it. */
@Route(BasesNavigation.BASES)
@AnonymousAllowed
class BaseListView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 20;

    private final BaseCatalogue catalogue;
    private final Regions regions;
    private final CurrentAccount current;
    private final OpenWords open;
    private final MapSettings mapSettings;
    private final Div found = new Div();
    private @Nullable GeoPoint near;
    private ListState state = ListState.of(QueryParameters.empty());

    BaseListView(
            BaseCatalogue catalogue, Regions regions, CurrentAccount current, OpenWords open, MapSettings mapSettings) {
        this.catalogue = catalogue;
        this.regions = regions;
        this.current = current;
        this.open = open;
        this.mapSettings = mapSettings;
        addClassNames("page", "bases");
        add(
                new H1(t("bases.list.title")),
                Parts.line("lead", t("bases.list.lead")),
                doors(),
                new NearMe(place -> {
                    near = place;
                    show();
                }),
                found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = ListState.of(event.getLocation().getQueryParameters());
        show();
    }

    private Component doors() {
        var doors = Parts.block("actions");
        if (current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR)) {
            doors.add(Parts.link(BasesNavigation.DESK, t("bases.desk.title"), "button"));
        }
        doors.setVisible(doors.getComponentCount() > 0);
        return doors;
    }

    private void show() {
        Found answer = catalogue.find(state.filter(), near, (state.page() - 1) * PAGE, PAGE, Parts.english());
        found.removeAll();
        if (answer.answer().limited()) {
            found.add(Parts.line("notice-warn", t("bases.list.limited")));
        }
        found.add(new BaseFacets(state, answer.answer(), regions));
        if (answer.bases().isEmpty()) {
            found.add(empty());
        } else {
            found.add(count(answer), list(answer), pages(answer));
            addMap(answer);
        }
    }

    private Component count(Found answer) {
        var status = new Span(t(
                near == null ? "bases.list.count" : "bases.list.count-near",
                answer.answer().total()));
        status.getElement().setAttribute("role", "status");
        var line = Parts.block("muted", status);
        Opening open = state.filter().open();
        if (open != null && open != Opening.NOW) {
            line.add(new Span(t("bases.list.days", days(open))));
        }
        if (state.isNarrowed()) {
            line.add(new Span(" "), Parts.link(BasesNavigation.BASES, t("bases.list.all"), "text-link"));
        }
        return line;
    }

    /** Which Saturday it is. */
    private String days(Opening open) {
        var format = DateTimeFormatter.ofPattern(Parts.english() ? "EEE d MMM" : "M月d日（E）", Parts.locale());
        return catalogue.days(open).stream().map(format::format).collect(Collectors.joining(t("bases.list.days.or")));
    }

    private Component list(Found answer) {
        var items = new UnorderedList();
        items.addClassNames("card-grid", "base-list");
        answer.bases().forEach(base -> items.add(new BaseItem(base, district(base), near, open)));
        return items;
    }

    /** What the list finds, as far as places are known; on several pages of the list, on one map. */
    private void addMap(Found page) {
        Found all = page.bases().size() == page.answer().total()
                ? page
                : catalogue.find(state.filter(), near, 0, SearchQuery.LARGEST_MAP, Parts.english());
        var pins = new ArrayList<Pin>();
        all.bases().forEach(base -> {
            GeoPoint place = base.details().site().place();
            if (place != null) {
                pins.add(new Pin(
                        base.details().name().in(Parts.locale()),
                        base.details().name().kind(),
                        place,
                        "/" + BasesNavigation.path(base.slug())));
            }
        });
        if (!pins.isEmpty()) {
            var map = new PlaceMap(mapSettings, t("bases.list.map"));
            map.show(pins);
            map.showHere(near);
            found.add(map);
        }
    }

    private String district(BasePage base) {
        return Optional.ofNullable(base.details().site().districtCode())
                .flatMap(regions::find)
                .map((Region region) -> region.name(Parts.locale()))
                .orElse("");
    }

    private Component pages(Found answer) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(t("bases.list.pages"));
        if (state.page() > 1) {
            pages.add(Parts.link(state.at(state.page() - 1).address(), t("bases.list.previous"), "button"));
        }
        if ((long) state.page() * PAGE < answer.answer().total()) {
            pages.add(Parts.link(state.at(state.page() + 1).address(), t("bases.list.next"), "button"));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private Component empty() {
        boolean byHours = state.filter().open() != null || state.filter().bookable();
        return Parts.block(
                "empty",
                new H2(t("bases.list.none")),
                new Paragraph(t(byHours ? "bases.list.none-open.hint" : "bases.list.none.hint")),
                Parts.link(BasesNavigation.BASES, t("bases.list.all"), "button primary"));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("bases.list.title"));
    }
}

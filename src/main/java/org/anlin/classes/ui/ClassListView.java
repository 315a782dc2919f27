package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassCard;
import org.anlin.classes.ClassFilter;
import org.anlin.classes.TrainingClasses;
import org.anlin.learning.Catalogue;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.Ways;
import org.anlin.shared.ui.map.Pin;
import org.anlin.shared.ui.map.PlaceMap;

/** Upcoming classes as a list, as a month or on a map; what is chosen stands in the address. */
@Route(ClassesNavigation.CLASSES)
@AnonymousAllowed
class ClassListView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 20;
    private static final int MONTH = 500;

    private final TrainingClasses classes;
    private final Catalogue catalogue;
    private final Regions regions;
    private final CurrentAccount current;
    private final Clock clock;
    private final MapSettings mapSettings;

    ClassListView(
            TrainingClasses classes,
            Catalogue catalogue,
            Regions regions,
            CurrentAccount current,
            Clock clock,
            MapSettings mapSettings) {
        this.classes = classes;
        this.catalogue = catalogue;
        this.regions = regions;
        this.current = current;
        this.clock = clock;
        this.mapSettings = mapSettings;
        addClassNames("page", "classes");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation().getQueryParameters());
        removeAll();
        add(
                new H1(t("classes.list.title")),
                Parts.line("lead", t("classes.list.lead")),
                doors(),
                filters(state),
                modes(state));
        if (state.map()) {
            add(map(state));
        }
        add(state.month() == null ? list(state) : month(state, state.month()));
    }

    /** Folded on a phone, so that the first class is in sight; a wide screen has room for them. */
    private Component filters(ListState state) {
        var filters = new ListFilters(
                regions.districts(),
                catalogue.courses(),
                state.filter(),
                filter -> Ways.go(state.with(filter).address()));
        var fold = new NativeDetails(t("classes.filter.title", state.filter().chosen()), filters);
        fold.addClassName("facets");
        fold.setOpen(state.filter().chosen() > 0);
        return fold;
    }

    private Component doors() {
        var doors = Parts.block("actions");
        if (current.find().isPresent()) {
            doors.add(Parts.link(ClassesNavigation.MINE, t("classes.mine.title"), "button"));
        }
        if (current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR)) {
            doors.add(Parts.link(ClassesNavigation.DESK, t("classes.desk.title"), "button"));
        }
        return doors;
    }

    private Component modes(ListState state) {
        var modes = new Nav();
        modes.addClassName("actions");
        modes.setAriaLabel(t("classes.list.modes"));
        YearMonth now = YearMonth.now(clock.withZone(TimeConfiguration.BEIJING));
        modes.add(
                mode(state.in(null), "classes.list.as-list", state.month() == null && !state.map()),
                mode(
                        state.in(state.month() == null ? now : state.month()),
                        "classes.list.as-month",
                        state.month() != null),
                mode(state.onMap(), "classes.list.as-map", state.map()));
        return modes;
    }

    private Component mode(ListState state, String key, boolean isCurrent) {
        var link = Parts.link(state.address(), t(key), "chip");
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component list(ListState state) {
        int count = classes.count(state.filter());
        if (count == 0) {
            return empty(state);
        }
        var items = new UnorderedList();
        items.addClassNames("card-grid", "class-list");
        List<ClassCard> cards = classes.find(state.filter(), (state.page() - 1) * PAGE, PAGE);
        cards.forEach(card -> items.add(new ClassItem(card)));
        var status = new Span(t("classes.list.count", count));
        status.getElement().setAttribute("role", "status");
        return new Div(Parts.block("muted", status), items, pages(state, count));
    }

    /** The classes of the list's page: what is pinned stands below it too. */
    private Component map(ListState state) {
        var map = new PlaceMap(mapSettings, t("classes.list.map"));
        map.show(classes.find(state.filter(), (state.page() - 1) * PAGE, PAGE).stream()
                .filter(card -> card.place() != null)
                .map(ClassListView::pin)
                .toList());
        return map;
    }

    private static Pin pin(ClassCard card) {
        return new Pin(
                card.entry().title(Parts.locale()),
                Words.when(card.entry()) + " · " + card.venue(Parts.locale()),
                Objects.requireNonNull(card.place()),
                "/" + ClassesNavigation.CLASSES + "/" + card.id());
    }

    private Component pages(ListState state, int count) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(t("classes.list.pages"));
        if (state.page() > 1) {
            pages.add(Parts.link(state.at(state.page() - 1).address(), t("classes.list.previous"), "button"));
        }
        if (state.page() * PAGE < count) {
            pages.add(Parts.link(state.at(state.page() + 1).address(), t("classes.list.next"), "button"));
        }
        pages.setVisible(pages.getChildren().findAny().isPresent());
        return pages;
    }

    private Component empty(ListState state) {
        boolean narrowed = !state.filter().equals(ClassFilter.ALL);
        var empty = Parts.block(
                "empty",
                new H2(t(narrowed ? "classes.list.none-found" : "classes.list.none")),
                new Paragraph(t(narrowed ? "classes.list.none-found.hint" : "classes.list.none.hint")));
        empty.add(
                narrowed
                        ? Parts.link(ClassesNavigation.CLASSES, t("classes.list.all"), "button primary")
                        : Parts.link("courses", t("classes.list.courses"), "button primary"));
        return empty;
    }

    private Component month(ListState state, YearMonth month) {
        ClassFilter whole = state.filter().between(month.atDay(1), month.atEndOfMonth());
        String pattern = Parts.locale().equals(Translations.ENGLISH) ? "MMMM uuuu" : "uuuu年M月";
        String name = DateTimeFormatter.ofPattern(pattern, Parts.locale()).format(month);
        var walk = new Nav(
                Parts.link(state.in(month.minusMonths(1)).address(), t("classes.month.previous"), "button"),
                Parts.link(state.in(month.plusMonths(1)).address(), t("classes.month.next"), "button"));
        walk.addClassName("actions");
        walk.setAriaLabel(t("classes.month.walk"));
        List<ClassCard> cards = classes.find(whole, 0, MONTH);
        var found = new Div(walk, new MonthTable(month, name, cards));
        if (cards.isEmpty()) {
            found.add(Parts.line("muted", t("classes.month.none")));
        }
        return found;
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.list.title"));
    }
}

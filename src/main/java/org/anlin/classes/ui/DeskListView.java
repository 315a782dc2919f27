package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.classes.plan.ClassDesk;
import org.anlin.classes.plan.ClassState;
import org.anlin.classes.plan.DeskClass;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The classes of a coordinator's districts, drafts included. */
@Route(ClassesNavigation.DESK)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DeskListView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 30;

    private final ClassDesk desk;

    DeskListView(ClassDesk desk) {
        this.desk = desk;
        addClassNames("page", "class-desk");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        boolean past = query.getSingleParameter("past").isPresent();
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        List<DeskClass> found = desk.list(!past, Math.max(0, page - 1) * PAGE, PAGE + 1);
        removeAll();
        add(new H1(t("classes.desk.title")), doors(), modes(past));
        if (!past) {
            add(new AtRiskNotice(desk.atRisk()));
        }
        add(found.isEmpty() ? empty() : list(found.stream().limit(PAGE).toList()));
        if (found.size() > PAGE) {
            add(Parts.link(
                    address(past) + (past ? "&" : "?") + "page=" + (page + 1), t("classes.list.next"), "button"));
        }
    }

    private Component doors() {
        return Parts.block(
                "actions",
                Parts.link(ClassesNavigation.NEW, t("classes.desk.new"), "button primary"),
                Parts.link(ClassesNavigation.VENUES, t("classes.venues.title"), "button"),
                Parts.link(ClassesNavigation.TRAINERS, t("classes.trainers.title"), "button"));
    }

    private Component modes(boolean past) {
        var modes = new Nav(mode("classes.desk.coming", false, past), mode("classes.desk.past", true, past));
        modes.addClassName("actions");
        modes.setAriaLabel(t("classes.list.modes"));
        return modes;
    }

    private Component mode(String key, boolean leadsToPast, boolean past) {
        var link = Parts.link(address(leadsToPast), t(key), "chip");
        if (leadsToPast == past) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String address(boolean past) {
        return ClassesNavigation.DESK + (past ? "?past=1" : "");
    }

    private Component list(List<DeskClass> classes) {
        var list = new UnorderedList();
        list.addClassNames("card-grid", "class-list");
        classes.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(DeskClass one) {
        var item = new ListItem(
                new H2(Parts.link(ClassesNavigation.deskPath(one.id()), one.title(Parts.locale()), "class-title")),
                Parts.line("class-when", Words.when(one.startsAt(), one.endsAt())),
                Parts.line("muted", one.venue(Parts.locale()) + " · " + one.room()),
                badges(one));
        item.addClassNames("card", "class-item");
        return item;
    }

    private Component badges(DeskClass one) {
        var badges = Parts.block(
                "meta",
                state(one.state()),
                Parts.badge(t("classes.desk.seats", one.taken(), one.seats(), one.waiting()), "quiet"));
        if (one.inSeries()) {
            badges.add(Parts.badge(t("classes.series"), "quiet"));
        }
        return badges;
    }

    static Component state(ClassState state) {
        return Parts.badge(
                Parts.t("classes.state." + state),
                switch (state) {
                    case DRAFT -> "warn";
                    case PUBLISHED -> "success";
                    case CANCELLED -> "error";
                });
    }

    private Component empty() {
        return Parts.block(
                "empty",
                new H2(t("classes.desk.empty")),
                Parts.link(ClassesNavigation.NEW, t("classes.desk.new"), "button primary"));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.desk.title"));
    }
}

package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.plan.SlotDesk;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What one has booked, coming and past; and the bases whose staff one is. */
@Route(VisitsNavigation.MINE)
@PermitAll
class MyVisitsView extends Div implements Translated, HasDynamicTitle {

    MyVisitsView(MyVisits mine, SlotDesk desk, Clock clock) {
        addClassNames("page-narrow", "visit-page");
        Instant now = clock.instant();
        List<MyVisit> all = mine.all();
        List<MyVisit> coming = all.stream()
                .filter(visit -> visit.state().live() && !visit.endedBy(now))
                .toList();
        List<MyVisit> past =
                all.reversed().stream().filter(visit -> !coming.contains(visit)).toList();
        add(new H1(t("visits.mine.title")), coming.isEmpty() ? empty() : list(coming));
        if (!past.isEmpty()) {
            add(new H2(t("visits.mine.past")), list(past));
        }
        List<VisitedBase> named = desk.named();
        if (!named.isEmpty()) {
            add(new H2(t("visits.mine.staff")), desks(named));
        }
    }

    private Component list(List<MyVisit> visits) {
        var list = new UnorderedList();
        list.addClassName("visit-list");
        visits.forEach(visit -> list.add(item(visit)));
        return list;
    }

    private ListItem item(MyVisit visit) {
        var title = new H2(Parts.link(VisitsNavigation.mine(visit.id()), visit.in(Parts.locale()), "base-title"));
        var item = new ListItem(
                title,
                Parts.line("visit-when", VisitWords.when(visit.startsAt(), visit.endsAt())),
                Parts.block(
                        "meta",
                        Parts.badge(VisitWords.state(visit.state()), VisitWords.style(visit.state())),
                        Parts.badge(t("visits.people", visit.people()), "quiet")));
        item.addClassNames("card", "base-item");
        return item;
    }

    private Component desks(List<VisitedBase> named) {
        var list = new UnorderedList();
        list.addClassName("visit-slots");
        named.forEach(base -> list.add(
                new ListItem(Parts.link(VisitsNavigation.desk(base.slug()), base.in(Parts.locale()), "visit-slot"))));
        return list;
    }

    private Component empty() {
        return Parts.block(
                "empty",
                new H2(t("visits.mine.empty")),
                new Paragraph(t("visits.mine.empty.hint")),
                Parts.link(VisitsNavigation.BASES + "?open=weekend", t("visits.mine.find"), "button primary"));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("visits.mine.title"));
    }
}

package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.arrival.Arrivals;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.plan.DeskSlot;
import org.anlin.bases.visits.plan.SlotDesk;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One slot on a phone of the staff: who comes, and what can still be changed. */
@Route(VisitsNavigation.DESK_SLOT)
@PermitAll
class DeskSlotView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final SlotDesk desk;
    private final SlotPlan plan;
    private final Arrivals arrivals;
    private final GroupRequests requests;
    private final Clock clock;
    private String title = "";

    DeskSlotView(SlotDesk desk, SlotPlan plan, Arrivals arrivals, GroupRequests requests, Clock clock) {
        this.desk = desk;
        this.plan = plan;
        this.arrivals = arrivals;
        this.requests = requests;
        this.clock = clock;
        addClassNames("page-narrow", "visit-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<VisitSlotId> id = event.getRouteParameters().get("slot").flatMap(VisitSlotId::parse);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            String slug = event.getRouteParameters().get("base").orElse("");
            show(slug, id.get(), event.getLocation().getQueryParameters().getSingleParameter("code"));
        }
    }

    private void show(String slug, VisitSlotId id, Optional<String> code) {
        VisitedBase base = desk.base(slug);
        DeskSlot slot = desk.find(slug, id);
        title = VisitWords.when(slot.startsAt(), slot.endsAt());
        removeAll();
        add(
                Parts.link(VisitsNavigation.desk(slug), t("visits.desk.title", base.in(Parts.locale())), "text-link"),
                new H1(title));
        if (slot.title() != null) {
            add(Parts.line("visit-title", slot.title()));
        }
        add(badges(slot));
        if (slot.closedReason() != null) {
            add(Parts.line("notice-error", t("visits.slot.closed-because", slot.closedReason())));
            return;
        }
        Instant now = clock.instant();
        boolean over = !now.isBefore(slot.endsAt());
        add(new ArrivalPanel(arrivals, requests, slug, slot, over, code.orElse(null)));
        if (slot.startsAt().isAfter(now)) {
            Runnable again = () -> show(slug, id, Optional.empty());
            add(new NativeDetails(t("visits.slot.change"), new SlotChange(plan, slug, slot, again)));
        }
    }

    private Component badges(DeskSlot slot) {
        var badges = Parts.block("meta", Parts.badge(t("visits.desk.taken", slot.taken(), slot.capacity()), "quiet"));
        if (slot.waiting() > 0) {
            badges.add(Parts.badge(t("visits.desk.waiting", slot.waiting()), "warn"));
        }
        if (slot.demo()) {
            badges.add(Parts.badge(t("bases.demo"), "quiet"));
        }
        return badges;
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}

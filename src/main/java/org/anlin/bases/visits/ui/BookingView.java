package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.anlin.bases.BasePage;
import org.anlin.bases.Bases;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.booking.OpenSlot;
import org.anlin.bases.visits.booking.OpenSlots;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One slot of a base, and the form to book it. */
@Route(VisitsNavigation.BOOK)
@PermitAll
class BookingView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Bases bases;
    private final OpenSlots slots;
    private final Bookings bookings;
    private final MyVisits mine;
    private final GroupRule rule;
    private final Clock clock;

    BookingView(Bases bases, OpenSlots slots, Bookings bookings, MyVisits mine, GroupRule rule, Clock clock) {
        this.bases = bases;
        this.slots = slots;
        this.bookings = bookings;
        this.mine = mine;
        this.rule = rule;
        this.clock = clock;
        addClassNames("page-narrow", "visit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<BasePage> base = event.getRouteParameters().get("base").flatMap(bases::find);
        Optional<OpenSlot> slot = event.getRouteParameters()
                .get("slot")
                .flatMap(VisitSlotId::parse)
                .flatMap(slots::find)
                .filter(one -> base.filter(of -> of.id().equals(one.base())).isPresent());
        if (slot.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(base.orElseThrow(), slot.get());
        }
    }

    private void show(BasePage base, OpenSlot slot) {
        String name = base.details().name().in(Parts.locale());
        removeAll();
        add(
                Parts.link(VisitsNavigation.base(base.slug()), t("visits.book.back"), "text-link"),
                new H1(t("visits.book.title")),
                Parts.line("lead", name),
                Parts.line("visit-when", VisitWords.when(slot.startsAt(), slot.endsAt())));
        if (slot.title() != null) {
            add(Parts.line("visit-title", slot.title()));
        }
        String address = base.details().site().address();
        if (address != null) {
            add(Parts.line("muted", address));
        }
        add(mine.in(slot.id()).map(this::booked).orElseGet(() -> wayIn(base, slot)));
    }

    private Component booked(MyVisit visit) {
        return Parts.block(
                "notice-success",
                Parts.line("visit-had", t("visits.book.had", visit.people())),
                Parts.link(VisitsNavigation.mine(visit.id()), t("visits.book.see"), "text-link"));
    }

    private Component wayIn(BasePage base, OpenSlot slot) {
        if (slot.closed() || !slot.startsAt().isAfter(clock.instant()) || slot.free() == 0) {
            String why = slot.closed() ? "visits.slot.closed" : slot.free() == 0 ? "visits.full" : "visits.slot.began";
            return new Div(
                    Parts.line("notice-warn", t(why)),
                    Parts.link(VisitsNavigation.base(base.slug()), t("visits.book.others"), "button"));
        }
        var badges = Parts.block("meta", Parts.badge(t("visits.free", slot.free()), "success"));
        if (slot.demo()) {
            badges.add(Parts.badge(t("bases.demo"), "quiet"));
        }
        return new Div(
                badges,
                new BookingForm(
                        bookings,
                        rule,
                        slot,
                        slots.largestParty(),
                        clock,
                        booking -> UI.getCurrent().navigate(VisitsNavigation.mine(booking))));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("visits.book.title"));
    }
}

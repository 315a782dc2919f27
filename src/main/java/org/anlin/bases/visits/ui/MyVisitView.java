package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.booking.BookingState;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.feedback.VisitRatings;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One's own booking: when and where, what to show at the door, and the way out of it. */
@Route(VisitsNavigation.MINE + "/:booking")
@PermitAll
class MyVisitView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final MyVisits mine;
    private final Bookings bookings;
    private final VisitPlace place;
    private final VisitRatings ratings;
    private final GroupRule rule;
    private final Clock clock;

    MyVisitView(MyVisits mine, Bookings bookings, VisitPlace place, VisitRatings ratings, GroupRule rule, Clock clock) {
        this.mine = mine;
        this.bookings = bookings;
        this.place = place;
        this.ratings = ratings;
        this.rule = rule;
        this.clock = clock;
        addClassNames("page-narrow", "visit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<VisitBookingId> id = event.getRouteParameters().get("booking").flatMap(VisitBookingId::parse);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(id.get());
        }
    }

    private void show(VisitBookingId id) {
        MyVisit visit = mine.find(id);
        removeAll();
        add(
                Parts.link(VisitsNavigation.MINE, t("visits.mine.title"), "text-link"),
                new H1(visit.in(Parts.locale())),
                Parts.line("visit-when", VisitWords.when(visit.startsAt(), visit.endsAt())));
        if (visit.title() != null) {
            add(Parts.line("visit-title", visit.title()));
        }
        add(Parts.block(
                "meta",
                Parts.badge(VisitWords.state(visit.state()), VisitWords.style(visit.state())),
                Parts.badge(t("visits.people", visit.people()), "quiet")));
        boolean ahead = !visit.endedBy(clock.instant());
        add(state(visit, ahead));
        if (visit.state() == BookingState.CONFIRMED && ahead && visit.came() == null) {
            add(new DoorCode(visit, place.address(visit)));
        }
        if (ratings.mayRate(id)) {
            add(new RatingForm(ratings, id));
        }
        ratings.given(id).ifPresent(stars -> add(Parts.line("muted", t("visits.rating.was", stars))));
        add(place.facts(visit));
        if (visit.state().live() && !visit.beganBy(clock.instant())) {
            add(Parts.block("actions", Parts.button("visits.cancel", () -> ask(visit))));
        }
    }

    private Component state(MyVisit visit, boolean ahead) {
        String reason = visit.reason() == null ? "" : visit.reason();
        return switch (visit.state()) {
            case REQUESTED ->
                Parts.line(
                        "notice-warn",
                        t("visits.say.REQUESTED", VisitWords.moment(rule.answeredUntil(visit.startsAt()))));
            case CONFIRMED ->
                visit.came() == null
                        ? Parts.line(
                                ahead ? "notice-success" : "notice",
                                t(ahead ? "visits.say.CONFIRMED" : "visits.say.past"))
                        : Parts.line("notice-success", t("visits.say.came", visit.came()));
            case CANCELLED, LAPSED -> Parts.line("notice", t("visits.say." + visit.state()));
            case DECLINED, REMOVED, SLOT_CLOSED -> Parts.line("notice-error", t("visits.say." + visit.state(), reason));
        };
    }

    private void ask(MyVisit visit) {
        var question = new ConfirmDialog(t("visits.cancel"), t("visits.cancel.sure"), t("visits.cancel"), confirmed -> {
            bookings.cancel(visit.id());
            show(visit.id());
        });
        question.setCancelable(true);
        question.setCancelText(t("visits.keep"));
        question.open();
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("visits.mine.title"));
    }
}

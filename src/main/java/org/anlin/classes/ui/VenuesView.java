package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.plan.VenueBases;
import org.anlin.classes.plan.VenueCard;
import org.anlin.classes.plan.VenueCard.RoomCard;
import org.anlin.classes.plan.Venues;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Venues and rooms of a coordinator's districts. */
@Route(ClassesNavigation.VENUES)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class VenuesView extends Div implements Translated, HasDynamicTitle {

    private final Venues venues;
    private final VenueBases bases;
    private final List<Region> districts;

    VenuesView(Venues venues, VenueBases bases, Regions regions, DistrictScope scope) {
        this.venues = venues;
        this.bases = bases;
        this.districts = regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .toList();
        addClassNames("page-narrow", "class-desk");
        show();
    }

    private void show() {
        removeAll();
        add(
                Parts.link(ClassesNavigation.DESK, t("classes.desk.title"), "text-link"),
                new H1(t("classes.venues.title")),
                Parts.block(
                        "actions",
                        Parts.primary(
                                "classes.venues.add",
                                () -> new VenueDialog(districts, bases.own(), null, details -> {
                                            venues.open(details);
                                            show();
                                        })
                                        .open())));
        List<VenueCard> open = venues.open();
        if (open.isEmpty()) {
            add(Parts.block("empty", Parts.line("muted", t("classes.venues.empty"))));
        }
        open.forEach(venue -> add(card(venue)));
    }

    private Component card(VenueCard venue) {
        var rooms = new UnorderedList();
        rooms.addClassName("class-roster");
        venue.rooms().forEach(room -> rooms.add(new ListItem(room(room))));
        var card = Parts.block(
                "card",
                new H2(venue.details().name()),
                Parts.line("muted", district(venue) + " · " + venue.details().address()),
                rooms,
                actions(venue));
        if (venue.demo()) {
            card.addComponentAtIndex(1, Parts.badge(t("classes.demo"), "quiet"));
        }
        return card;
    }

    private Component room(RoomCard room) {
        var change = Parts.button(
                "classes.venues.change-room",
                () -> new RoomDialog(room.details(), details -> {
                            venues.changeRoom(room.id(), details);
                            show();
                        })
                        .open());
        change.setAriaLabel(t("classes.venues.change-room-of", room.details().name()));
        var facts = room.details();
        return Parts.block(
                "roster-row",
                new Span(t("classes.venues.room", facts.name(), facts.capacity(), facts.manikins())),
                change);
    }

    private Component actions(VenueCard venue) {
        return Parts.block(
                "actions",
                Parts.button(
                        "classes.venues.add-room",
                        () -> new RoomDialog(null, details -> {
                                    venues.addRoom(venue.id(), details);
                                    show();
                                })
                                .open()),
                Parts.button(
                        "classes.venues.change",
                        () -> new VenueDialog(districts, bases.own(), venue.details(), details -> {
                                    venues.change(venue.id(), details);
                                    show();
                                })
                                .open()),
                Parts.button("classes.venues.close", () -> {
                    venues.close(venue.id());
                    show();
                }));
    }

    private String district(VenueCard venue) {
        return districts.stream()
                .filter(region -> region.code().equals(venue.details().districtCode()))
                .map(region -> region.name(Parts.locale()))
                .findFirst()
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.venues.title"));
    }
}

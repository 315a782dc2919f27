package org.anlin.classes.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.plan.VenueCard.RoomCard;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where classes are held; a coordinator sees and keeps those of the own districts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class Venues {

    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final DistrictScope scope;
    private final Regions regions;
    private final VenueBases bases;
    private final Clock clock;

    Venues(
            VenueRepository venues,
            RoomRepository rooms,
            DistrictScope scope,
            Regions regions,
            VenueBases bases,
            Clock clock) {
        this.venues = venues;
        this.rooms = rooms;
        this.scope = scope;
        this.regions = regions;
        this.bases = bases;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<VenueCard> open() {
        DistrictScope.Districts districts = scope.districts();
        List<Venue> found = venues.findOpen(districts.everywhere(), districts.codes());
        Map<VenueId, List<RoomCard>> byVenue = found.isEmpty()
                ? Map.of()
                : rooms
                        .findByVenueInOrderByName(
                                found.stream().map(venue -> venue.id).toList())
                        .stream()
                        .map(room -> new RoomCard(
                                room.id,
                                room.venue,
                                new RoomDetails(room.name, room.capacity, room.manikins, room.equipment)))
                        .collect(Collectors.groupingBy(RoomCard::venue));
        return found.stream()
                .map(venue ->
                        new VenueCard(venue.id, venue.details(), byVenue.getOrDefault(venue.id, List.of()), venue.demo))
                .toList();
    }

    public VenueId open(VenueDetails details) {
        requireDistrict(details.districtCode());
        return venues.save(Venue.open(bases.follow(details))).id;
    }

    /** The district stays: its classes were announced there. */
    public void change(VenueId id, VenueDetails details) {
        Venue venue = own(id);
        if (!venue.districtCode.equals(details.districtCode())) {
            throw new RuleViolation("classes.venue.district-stays");
        }
        venue.describe(bases.follow(details));
        venues.save(venue);
    }

    /** Classes that are planned there stay planned; new ones are not. */
    public void close(VenueId id) {
        Venue venue = own(id);
        venue.close(clock.instant());
        venues.save(venue);
    }

    public RoomId addRoom(VenueId id, RoomDetails details) {
        own(id);
        return rooms.save(Room.in(id, details)).id;
    }

    public void changeRoom(RoomId id, RoomDetails details) {
        Room room = rooms.findById(id).orElseThrow(() -> new RuleViolation("classes.room.unknown"));
        own(room.venue);
        room.describe(details);
        rooms.save(room);
    }

    private Venue own(VenueId id) {
        Venue venue = venues.findById(id).orElseThrow(() -> new RuleViolation("classes.venue.unknown"));
        scope.require(venue.districtCode);
        return venue;
    }

    private void requireDistrict(String code) {
        if (regions.find(code)
                .filter(region -> region.level() == Region.Level.DISTRICT)
                .isEmpty()) {
            throw new RuleViolation("classes.venue.district-missing");
        }
        scope.require(code);
    }
}

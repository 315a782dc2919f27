package org.anlin.classes.plan;

import java.util.List;

/** A venue with its rooms as coordinators choose from them. */
public record VenueCard(VenueId id, VenueDetails details, List<RoomCard> rooms, boolean demo) {

    public record RoomCard(RoomId id, VenueId venue, RoomDetails details) {}
}

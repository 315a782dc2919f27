package org.anlin.classes.plan;

import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

public record RoomDetails(
        String name, int capacity, int manikins, @Nullable String equipment) {

    private static final int MOST = 2000;

    public RoomDetails {
        name = VenueDetails.needed(name, "classes.room.name-missing");
        if (capacity < 1 || capacity > MOST || manikins < 0 || manikins > MOST) {
            throw new RuleViolation("classes.room.capacity-invalid", MOST);
        }
        equipment = VenueDetails.optional(equipment);
    }
}

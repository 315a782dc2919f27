package org.anlin.classes.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "classes", name = "room")
class Room {

    @Id
    RoomId id;

    @Version
    int version;

    VenueId venue;
    String name;
    int capacity;
    int manikins;

    @Nullable
    String equipment;

    Room(RoomId id, VenueId venue, String name, int capacity, int manikins) {
        this.id = id;
        this.venue = venue;
        this.name = name;
        this.capacity = capacity;
        this.manikins = manikins;
    }

    static Room in(VenueId venue, RoomDetails details) {
        var room = new Room(RoomId.next(), venue, details.name(), details.capacity(), details.manikins());
        room.equipment = details.equipment();
        return room;
    }

    void describe(RoomDetails details) {
        name = details.name();
        capacity = details.capacity();
        manikins = details.manikins();
        equipment = details.equipment();
    }
}

package org.anlin.classes.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RoomRepository extends ListCrudRepository<Room, RoomId> {

    List<Room> findByVenueInOrderByName(Collection<VenueId> venues);
}

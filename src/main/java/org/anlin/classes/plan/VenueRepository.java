package org.anlin.classes.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface VenueRepository extends ListCrudRepository<Venue, VenueId> {

    @Query("""
            SELECT * FROM classes.venue
            WHERE closed_at IS NULL AND (:everywhere OR district_code IN (:districts)) ORDER BY district_code, name""")
    List<Venue> findOpen(boolean everywhere, Collection<String> districts);
}

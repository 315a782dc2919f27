package org.anlin.classes.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anlin.classes.TrainingClassId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TrainingClassRepository extends ListCrudRepository<TrainingClass, TrainingClassId> {

    /** Locks the row, as enrolling does, so that seats and state do not change under the hand that writes them. */
    @Query("""
            SELECT * FROM classes.training_class
            WHERE id = :id AND (:everywhere OR district_code IN (:districts)) FOR UPDATE""")
    Optional<TrainingClass> lock(UUID id, boolean everywhere, Collection<String> districts);
}

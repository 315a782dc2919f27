package org.anlin.bases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OutreachBaseRepository extends ListCrudRepository<OutreachBase, BaseId> {

    Optional<OutreachBase> findBySlug(String slug);

    List<OutreachBase> findBySlugIn(Collection<String> slugs);

    List<OutreachBase> findByState(BaseState state);

    @Query("SELECT * FROM bases.base WHERE :everywhere OR district_code IN (:districts) ORDER BY slug")
    List<OutreachBase> findWithin(boolean everywhere, Set<String> districts);
}

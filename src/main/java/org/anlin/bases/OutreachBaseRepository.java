package org.anlin.bases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface OutreachBaseRepository extends ListCrudRepository<OutreachBase, BaseId> {

    Optional<OutreachBase> findBySlug(String slug);

    List<OutreachBase> findBySlugIn(Collection<String> slugs);

    List<OutreachBase> findByState(BaseState state);
}

package org.anlin.bases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is public of the bases. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class Bases {

    private final OutreachBaseRepository bases;
    private final Pictures pictures;
    private final JdbcClient jdbc;

    Bases(OutreachBaseRepository bases, Pictures pictures, JdbcClient jdbc) {
        this.bases = bases;
        this.pictures = pictures;
        this.jdbc = jdbc;
    }

    public Optional<BasePage> find(String slug) {
        return bases.findBySlug(slug)
                .filter(base -> base.state == BaseState.PUBLISHED)
                .map(base -> new BasePage(base.id, base.slug, base.details(), pictures.of(base.id), base.demo));
    }

    public boolean exists(String slug) {
        return jdbc.sql("SELECT count(*) FROM bases.base WHERE slug = ? AND state = 'PUBLISHED'")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of these that are public, by slug. */
    public Map<String, BasePage> all(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : bases.findBySlugIn(slugs).stream()
                        .filter(base -> base.state == BaseState.PUBLISHED)
                        .map(base -> new BasePage(base.id, base.slug, base.details(), List.of(), base.demo))
                        .collect(Collectors.toMap(BasePage::slug, Function.identity()));
    }
}

package org.anlin.certification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts schemes back as the content has them. */
@Component
public class SchemeFixtures {

    private final Schemes schemes;
    private final JdbcClient jdbc;

    SchemeFixtures(Schemes schemes, JdbcClient jdbc) {
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    public void forget(String slug) {
        jdbc.sql("DELETE FROM certification.scheme_version WHERE slug = ? AND changed_by IS NOT NULL")
                .param(slug)
                .update();
        schemes.refresh();
    }
}

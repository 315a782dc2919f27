package org.anlin.bench;

import java.util.List;
import org.anlin.search.ContentDocuments;
import org.anlin.search.DocumentKind;
import org.anlin.search.Publisher;
import org.anlin.search.index.IndexBuilder;
import org.anlin.search.index.SearchEngine;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.IndexBuilds;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many documents: three of ten are copies of lessons, the others are short ones such as a city's AEDs. */
final class ManyDocuments {

    private static final String COLUMNS =
            "kind, slug, language, title, title_en, summary, summary_en, body, html, keywords, facets, "
                    + "district_code, action_path, unreviewed, demo, schema_type, content_hash, words, revision, published_at, updated_at";

    private static final String COPIES = """
            INSERT INTO search.published_document (%s)
            SELECT kind, 'bench-' || n, language, title || ' ' || n, title_en, summary, summary_en, body, '', keywords, facets,
                '1101' || lpad((n %% 16 + 1)::text, 2, '0'), action_path, false, false, schema_type, 'bench', '', nextval('search.revision'),
                now(), now()
            FROM generate_series(:from, :to) AS n
            JOIN (SELECT *, row_number() OVER (ORDER BY kind, slug) - 1 AS number, count(*) OVER () AS total
                  FROM search.published_document WHERE slug NOT LIKE 'bench-%%') AS original ON original.number = n %% original.total
            WHERE n %% 10 < 3""".formatted(COLUMNS);

    private static final String SHORT_ONES = """
            INSERT INTO search.published_document (%s)
            SELECT 'aed', 'bench-' || n, 'zh-CN', (ARRAY['海淀','朝阳','丰台','通州','昌平','大兴'])[n %% 6 + 1] || '第' || n || '社区服务站 AED', NULL,
                '大厅服务台旁，工作日 9:00 到 18:00 可以取用', NULL, '', '', ARRAY['AED', '除颤仪'], '{}',
                '1101' || lpad((n %% 16 + 1)::text, 2, '0'), '/aed', false, false, 'Place', 'bench', '', nextval('search.revision'), now(), now()
            FROM generate_series(:from, :to) AS n WHERE n %% 10 >= 3""".formatted(COLUMNS);

    private final BenchPortal portal;
    private final JdbcClient jdbc;
    private int filled;

    ManyDocuments(BenchPortal portal) {
        this.portal = portal;
        this.jdbc = portal.bean(JdbcClient.class);
    }

    /** Only what the content folder says, as a portal that has just been set up. */
    void publishContent() {
        remove();
        PublishedDocuments documents = portal.bean(PublishedDocuments.class);
        if (documents.slugsOf(DocumentKind.COURSE).isEmpty()) {
            portal.bean(Publisher.class).publishAll(ContentDocuments.all());
        }
        rebuild();
        portal.bean(QueryReader.class).learn(documents.keywords(20_000));
    }

    void fillTo(int count) {
        for (String sql : List.of(COPIES, SHORT_ONES)) {
            jdbc.sql(sql).param("from", filled + 1).param("to", count).update();
        }
        filled = count;
        // What the database does by itself within minutes; until then it plans for the few documents of before.
        jdbc.sql("ANALYZE search.published_document").update();
        rebuild();
    }

    /** They must not be in the way of the other benches. */
    void remove() {
        jdbc.sql("DELETE FROM search.published_document WHERE slug LIKE 'bench-%'")
                .update();
    }

    void rebuild() {
        SearchEngine engine = portal.bean(SearchEngine.class);
        Waiting.until(engine::isUp);
        IndexBuilds builds = portal.bean(IndexBuilds.class);
        Waiting.until(() -> builds.names().isEmpty());
        portal.bean(IndexBuilder.class).buildInBackground();
        long patience = System.nanoTime() + 2_000_000_000L;
        Waiting.until(() -> !builds.names().isEmpty() || System.nanoTime() > patience);
        Waiting.until(() -> builds.names().isEmpty());
    }
}

package org.anlin.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of published documents; what changes is also noted as not indexed yet, in the same transaction. */
@Repository
class PublishedDocuments {

    // Raised when the stored form of the same content changes, so that the next publication rewrites it.
    private static final String FORMAT = "1";

    private static final String SAVE = """
            INSERT INTO search.published_document AS document (kind, slug, language, title, title_en, summary, summary_en, body,
                html, keywords, facets, district_code, lon, lat, starts_on, ends_on, action_path, source_note, unreviewed, demo,
                image_path, schema_type, content_hash, words, revision, published_at, updated_at)
            VALUES (:kind, :slug, :language, :title, :titleEn, :summary, :summaryEn, :body,
                :html, string_to_array(:keywords, E'\\n'), :facets::jsonb, :districtCode, :lon, :lat, :startsOn, :endsOn,
                :actionPath, :sourceNote, :unreviewed, :demo,
                :imagePath, :schemaType, :contentHash, :words::tsvector, nextval('search.revision'), :now, :now)
            ON CONFLICT (kind, slug) DO UPDATE SET language = excluded.language, title = excluded.title,
                title_en = excluded.title_en, summary = excluded.summary, summary_en = excluded.summary_en,
                body = excluded.body, html = excluded.html, keywords = excluded.keywords, facets = excluded.facets,
                district_code = excluded.district_code, lon = excluded.lon, lat = excluded.lat,
                starts_on = excluded.starts_on, ends_on = excluded.ends_on, action_path = excluded.action_path,
                source_note = excluded.source_note, unreviewed = excluded.unreviewed, demo = excluded.demo,
                image_path = excluded.image_path, schema_type = excluded.schema_type, content_hash = excluded.content_hash,
                words = excluded.words, revision = excluded.revision, updated_at = excluded.updated_at, withdrawn_at = NULL
            WHERE document.content_hash <> excluded.content_hash OR document.withdrawn_at IS NOT NULL
            RETURNING revision""";

    private static final String WITHDRAW = """
            UPDATE search.published_document
            SET withdrawn_at = :now, updated_at = :now, revision = nextval('search.revision')
            WHERE kind = :kind AND slug = :slug AND withdrawn_at IS NULL
            RETURNING revision""";

    private static final String NOTE_UNINDEXED = """
            INSERT INTO search.unindexed AS pending (kind, slug, revision) VALUES (:kind, :slug, :revision)
            ON CONFLICT (kind, slug) DO UPDATE SET revision = greatest(pending.revision, excluded.revision)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PublishedDocuments(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Whether anything changed. */
    boolean save(PublishedDocument document) {
        Optional<Long> revision = jdbc.sql(SAVE)
                .params(DocumentColumns.of(document))
                .param("html", SafeHtml.clean(document.html()))
                .param("keywords", String.join("\n", document.keywords()))
                .param("facets", json.writeValueAsString(document.facets()))
                .param("contentHash", hash(document))
                .param("words", WordVector.of(document))
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
        revision.ifPresent(number -> noteUnindexed(document.kind(), document.slug(), number));
        return revision.isPresent();
    }

    boolean withdraw(DocumentKind kind, String slug) {
        Optional<Long> revision = jdbc.sql(WITHDRAW)
                .param("kind", kind.value())
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
        revision.ifPresent(number -> noteUnindexed(kind, slug, number));
        return revision.isPresent();
    }

    List<String> slugsOf(DocumentKind kind) {
        return jdbc.sql("SELECT slug FROM search.published_document WHERE kind = ? AND withdrawn_at IS NULL")
                .param(kind.value())
                .query(String.class)
                .list();
    }

    private void noteUnindexed(DocumentKind kind, String slug, long revision) {
        jdbc.sql(NOTE_UNINDEXED)
                .param("kind", kind.value())
                .param("slug", slug)
                .param("revision", revision)
                .update();
    }

    private static String hash(PublishedDocument document) {
        try {
            byte[] content = (FORMAT + document).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.anlin.search.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of published documents; what changes is also noted as not indexed yet, in the same transaction. */
@Repository
public class PublishedDocuments {

    // Raised when the stored form of the same content changes, so that the next publication rewrites it.
    private static final String FORMAT = "1";

    private static final String SAVE = """
            INSERT INTO search.published_document AS document (kind, slug, language, title, title_en, summary, summary_en, body,
                html, body_en, html_en, keywords, facets, district_code, lon, lat, starts_on, ends_on, action_path, source_note,
                unreviewed, demo, image_path, schema_type, content_hash, words, revision, published_at, updated_at)
            VALUES (:kind, :slug, :language, :title, :titleEn, :summary, :summaryEn, :body,
                :html, :bodyEn, :htmlEn, string_to_array(:keywords, E'\\n'), :facets::jsonb, :districtCode, :lon, :lat, :startsOn, :endsOn,
                :actionPath, :sourceNote, :unreviewed, :demo,
                :imagePath, :schemaType, :contentHash, :words::tsvector, nextval('search.revision'), :now, :now)
            ON CONFLICT (kind, slug) DO UPDATE SET language = excluded.language, title = excluded.title,
                title_en = excluded.title_en, summary = excluded.summary, summary_en = excluded.summary_en,
                body = excluded.body, html = excluded.html,
                body_en = excluded.body_en, html_en = excluded.html_en, keywords = excluded.keywords, facets = excluded.facets,
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
    private final DocumentRows rows;

    PublishedDocuments(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.rows = new DocumentRows(json);
    }

    /** Whether anything changed. */
    public boolean save(PublishedDocument document) {
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

    public boolean withdraw(DocumentKind kind, String slug) {
        Optional<Long> revision = jdbc.sql(WITHDRAW)
                .param("kind", kind.value())
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
        revision.ifPresent(number -> noteUnindexed(kind, slug, number));
        return revision.isPresent();
    }

    public List<String> slugsOf(DocumentKind kind) {
        return jdbc.sql("SELECT slug FROM search.published_document WHERE kind = ? AND withdrawn_at IS NULL")
                .param(kind.value())
                .query(String.class)
                .list();
    }

    /** Also when withdrawn. */
    public Optional<StoredDocument> find(DocumentKind kind, String slug) {
        return jdbc.sql("SELECT * FROM search.published_document WHERE kind = ? AND slug = ?")
                .params(kind.value(), slug)
                .query(rows)
                .optional();
    }

    /** Several at once, also withdrawn ones, without their HTML. */
    List<StoredDocument> toShow(List<String> kinds, List<String> slugs) {
        return jdbc.sql("""
                SELECT kind, slug, language, title, title_en, summary, summary_en, body, '' AS html, body_en, NULL AS html_en, '{}'::text[] AS keywords, facets,
                    district_code, lon, lat, starts_on, ends_on, action_path, source_note, unreviewed, demo, image_path,
                    schema_type, revision, updated_at, withdrawn_at
                FROM search.published_document
                JOIN unnest(?::text[], ?::text[]) AS wanted (kind, slug) USING (kind, slug)""")
                .params(kinds.toArray(String[]::new), slugs.toArray(String[]::new))
                .query(rows)
                .list();
    }

    /** A page of all documents in the order of their keys, after the given one. */
    public List<StoredDocument> after(String kind, String slug, int limit) {
        return jdbc.sql("""
                SELECT * FROM search.published_document
                WHERE (kind, slug) > (?, ?) AND withdrawn_at IS NULL ORDER BY kind, slug LIMIT ?""").params(kind, slug, limit).query(rows).list();
    }

    public interface AddressReader {
        void read(String kind, String slug, LocalDate updated);
    }

    /** Kind, slug and day of the last change of a stretch of all documents. */
    public void addresses(int from, int limit, AddressReader reader) {
        jdbc.sql("""
                SELECT kind, slug, updated_at FROM search.published_document
                WHERE withdrawn_at IS NULL ORDER BY kind, slug OFFSET ? LIMIT ?""").params(from, limit).query(row -> {
            reader.read(row.getString(1), row.getString(2), row.getDate(3).toLocalDate());
        });
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM search.published_document WHERE withdrawn_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** What the index does not know yet; locked for the caller's transaction, passing over what another instance has locked. */
    public List<StoredDocument> lockUnindexed(int limit) {
        return jdbc.sql("""
                SELECT document.* FROM search.unindexed pending JOIN search.published_document document USING (kind, slug)
                ORDER BY pending.revision LIMIT ? FOR UPDATE OF pending SKIP LOCKED""").param(limit).query(rows).list();
    }

    public void noteIndexed(List<StoredDocument> indexed) {
        String[] kinds =
                indexed.stream().map(stored -> stored.document().kind().value()).toArray(String[]::new);
        String[] slugs =
                indexed.stream().map(stored -> stored.document().slug()).toArray(String[]::new);
        Long[] revisions = indexed.stream().map(StoredDocument::revision).toArray(Long[]::new);
        jdbc.sql("""
                DELETE FROM search.unindexed pending USING unnest(?::text[], ?::text[], ?::bigint[]) AS done (kind, slug, revision)
                WHERE pending.kind = done.kind AND pending.slug = done.slug AND pending.revision <= done.revision""").params(kinds, slugs, revisions).update();
    }

    public boolean hasUnindexed() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM search.unindexed)")
                .query(Boolean.class)
                .single();
    }

    /** The keywords of all documents, the most frequent first. */
    public Set<String> keywords(int limit) {
        return new TreeSet<>(jdbc.sql("""
                SELECT word FROM search.published_document, unnest(keywords) AS word
                WHERE withdrawn_at IS NULL GROUP BY word ORDER BY count(*) DESC, word LIMIT ?""").param(limit).query(String.class).list());
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

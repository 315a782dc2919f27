package org.anlin.certification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all schemes; versions are immutable, so that each instance reads one once. */
@Service
public class Schemes {

    private record Version(String slug, int version) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<Version, CertificateScheme> known = new ConcurrentHashMap<>();
    private volatile Map<String, CertificateScheme> content = Map.of();
    private volatile Map<String, CertificateScheme> current = Map.of();

    Schemes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        // A version that was stored before a setting existed means its default.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The schemes under which certificates are awarded today. */
    @PreAuthorize("permitAll()")
    public Collection<CertificateScheme> current() {
        return current.values();
    }

    /** The titles of today's schemes by their slugs. */
    @PreAuthorize("permitAll()")
    public Map<String, String> titles(Locale language) {
        return current.values().stream()
                .collect(Collectors.toMap(CertificateScheme::slug, scheme -> scheme.title(language)));
    }

    CertificateScheme version(String slug, int version) {
        return known.computeIfAbsent(new Version(slug, version), this::load);
    }

    /** Stores new versions of the content; a version that is stored already stays as it is. */
    void offer(List<CertificateScheme> schemes) {
        var offered = new TreeMap<String, CertificateScheme>();
        for (CertificateScheme scheme : schemes) {
            jdbc.sql("""
                            INSERT INTO certification.scheme_version (slug, version, definition)
                            VALUES (?, ?, CAST(? AS jsonb)) ON CONFLICT DO NOTHING
                            """)
                    .params(scheme.slug(), scheme.version(), json.writeValueAsString(scheme))
                    .update();
            offered.put(scheme.slug(), version(scheme.slug(), scheme.version()));
        }
        content = offered;
        refresh();
    }

    /** Until the end of the transaction nobody else writes this scheme; what another portal wrote before is known afterwards. */
    void lock(String slug) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param("certification.scheme/" + slug)
                .query(row -> {});
        refresh();
    }

    /** Answers the number of the next version, as an administrator wrote it; it counts when the transaction has ended well. */
    int write(CertificateScheme scheme, AccountId by, Instant at) {
        int number = jdbc.sql("""
                        INSERT INTO certification.scheme_version (slug, version, definition, changed_by, changed_at)
                        SELECT :slug, max(version) + 1,
                               jsonb_set(CAST(:definition AS jsonb), '{version}', to_jsonb(max(version) + 1)), :by, :at
                        FROM certification.scheme_version WHERE slug = :slug RETURNING version
                        """)
                .param("slug", scheme.slug())
                .param("definition", json.writeValueAsString(scheme))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                refresh();
            }
        });
        return number;
    }

    List<SchemeDesk.Version> history(String slug) {
        return jdbc.sql("""
                        SELECT version, changed_by, changed_at FROM certification.scheme_version
                        WHERE slug = ? ORDER BY version DESC
                        """)
                .param(slug)
                .query((row, i) -> {
                    UUID by = row.getObject("changed_by", UUID.class);
                    OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
                    return new SchemeDesk.Version(
                            row.getInt("version"),
                            by == null ? null : new AccountId(by),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    /** What an administrator wrote counts until the content brings a higher version; other portals write too. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void refresh() {
        var latest = new TreeMap<>(content);
        jdbc.sql("""
                        SELECT slug, max(version) AS version FROM certification.scheme_version
                        WHERE changed_by IS NOT NULL GROUP BY slug
                        """).query((row, i) -> new Version(row.getString("slug"), row.getInt("version"))).list().stream()
                .filter(written -> content.containsKey(written.slug())
                        && written.version() > content.get(written.slug()).version())
                .forEach(written -> latest.put(written.slug(), version(written.slug(), written.version())));
        current = latest;
    }

    private CertificateScheme load(Version key) {
        String definition = jdbc.sql(
                        "SELECT definition FROM certification.scheme_version WHERE slug = ? AND version = ?")
                .params(key.slug(), key.version())
                .query(String.class)
                .single();
        return json.readValue(definition, CertificateScheme.class);
    }
}

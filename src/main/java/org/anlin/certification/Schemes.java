package org.anlin.certification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all schemes; versions are immutable, so that each instance reads one once. */
@Service
public class Schemes {

    private record Version(String slug, int version) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<Version, CertificateScheme> known = new ConcurrentHashMap<>();
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

    /** Stores new versions; a version that is stored already stays as it is. */
    void offer(List<CertificateScheme> schemes) {
        var latest = new TreeMap<String, CertificateScheme>();
        for (CertificateScheme scheme : schemes) {
            jdbc.sql("""
                            INSERT INTO certification.scheme_version (slug, version, definition)
                            VALUES (?, ?, CAST(? AS jsonb)) ON CONFLICT DO NOTHING
                            """)
                    .params(scheme.slug(), scheme.version(), json.writeValueAsString(scheme))
                    .update();
            latest.put(scheme.slug(), version(scheme.slug(), scheme.version()));
        }
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

package org.anlin.certification.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which certificates no longer count, as lists of bits of which each says nothing of the others around it. */
@Component
class StatusLists {

    /** The least that the recommendation asks for. */
    static final int SIZE = 131_072;

    private final JdbcClient jdbc;
    private final BadgeIssuer issuer;
    private final Clock clock;

    StatusLists(JdbcClient jdbc, BadgeIssuer issuer, Clock clock) {
        this.jdbc = jdbc;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** Empty for a list that no certificate is on. */
    Optional<Map<String, Object>> list(long number) {
        boolean exists = jdbc.sql("SELECT EXISTS (SELECT FROM certification.certificate WHERE status_index >= ?)")
                .param(number * SIZE)
                .query(Boolean.class)
                .single();
        return exists ? Optional.of(credential(number)) : Optional.empty();
    }

    private Map<String, Object> credential(long number) {
        String address = issuer.url() + "/verify/status/" + number;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", issuer.id());
        credential.put("validFrom", now.toString());
        credential.put(
                "credentialSubject",
                Map.of(
                        "id",
                        address + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        "revocation",
                        "encodedList",
                        Multibase.base64(compressed(bits(number)))));
        return credential;
    }

    /** The first bit is the highest of the first byte. */
    private byte[] bits(long number) {
        byte[] bits = new byte[SIZE / 8];
        jdbc.sql("""
                        SELECT status_index - :from FROM certification.certificate
                        WHERE status_index >= :from AND status_index < :to AND (revoked_at IS NOT NULL OR replaced_by IS NOT NULL)
                        """)
                .param("from", number * SIZE)
                .param("to", (number + 1) * SIZE)
                .query(Integer.class)
                .list()
                .forEach(place -> bits[place / 8] |= (byte) (0x80 >> place % 8));
        return bits;
    }

    private static byte[] compressed(byte[] bits) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

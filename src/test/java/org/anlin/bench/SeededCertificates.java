package org.anlin.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register of a million certificates with random codes, filled by SQL once for a home. */
record SeededCertificates(JdbcClient jdbc) {

    private static final int ROWS = 1_000_000;
    private static final int SAMPLE = 100_000;

    // 130 random bits as 26 characters of Crockford's alphabet, five bits of two random UUIDs at a time.
    private static final String SEED = """
            INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name, issuer,
                issuer_en, issued_at, valid_from, valid_until, demo)
            SELECT gen_random_uuid(), 'BENCH-' || n,
                (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(bits, i) % 32, 1), '')
                   FROM generate_series(0, 25) i),
                s.slug, s.version, gen_random_uuid(), '压测' || n, '安邻演示', 'Anlin demo', now(), current_date,
                current_date + 730, true
            FROM (SELECT n, decode(md5('a' || n || random()) || md5('b' || n || random()), 'hex') bits
                    FROM generate_series(:from, :to) n) codes,
                (SELECT slug, version FROM certification.scheme_version ORDER BY slug, version DESC LIMIT 1) s
            """;

    List<String> somePaths() {
        long rows = count();
        if (rows < ROWS) {
            System.out.println("filling the register with " + (ROWS - rows) + " certificates …");
            jdbc.sql(SEED).param("from", rows + 1).param("to", ROWS).update();
            jdbc.sql("VACUUM ANALYZE certification.certificate").update();
        }
        return jdbc.sql("SELECT '/verify/' || code FROM certification.certificate ORDER BY random() LIMIT " + SAMPLE)
                .query(String.class)
                .list();
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM certification.certificate")
                .query(Long.class)
                .single();
    }
}

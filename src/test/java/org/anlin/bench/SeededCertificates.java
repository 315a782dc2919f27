package org.anlin.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register of a million certificates with random codes, filled by SQL once for a home. */
public record SeededCertificates(JdbcClient jdbc) {

    private static final int ROWS = 1_000_000;
    private static final int SAMPLE = 50_000;

    // Names of every kind that a city has: rare characters, scripts of minorities, foreigners.
    private static final String NAMES =
            "ARRAY['王小明', '欧阳娜娜', '李喆', '张龘', '刘𬭚', '吉野𠮷', '㛃䶮', '阿卜杜拉·买买提', 'Zoë Müller', '陈静']";

    // 130 random bits as 26 characters of Crockford's alphabet, five bits of two random UUIDs at a time.
    // Of four schemes and all districts, begun on any day of the last two and a half years; one in 200 is revoked.
    private static final String SEED = """
            INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name, district_code,
                issuer, issuer_en, issued_at, valid_from, valid_until, window_days, grace_days, revoked_at, revoked_by,
                revoked_reason, demo)
            SELECT gen_random_uuid(), 'BENCH-' || n,
                (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(bits, i) % 32, 1), '')
                   FROM generate_series(0, 25) i),
                s.slug, s.version, gen_random_uuid(), (names)[1 + n % 10], '1101' || lpad(CAST(n % 16 + 1 AS text), 2, '0'),
                '安邻演示中心', 'Anlin demo centre', now() - n % 900 * interval '1 day', current_date - CAST(n % 900 AS int),
                current_date - CAST(n % 900 AS int) + 730, s.before, s.after, CASE WHEN n % 200 = 0 THEN now() END,
                CASE WHEN n % 200 = 0 THEN gen_random_uuid() END, CASE WHEN n % 200 = 0 THEN '演示' END, true
            FROM (SELECT n, decode(md5('a' || n || random()) || md5('b' || n || random()), 'hex') bits
                    FROM generate_series(CAST(:from AS bigint), CAST(:to AS bigint)) n) codes
            JOIN (SELECT slug, version, coalesce(CAST(definition #>> '{renewal,window}' AS int), 90) AS before,
                    coalesce(CAST(definition #>> '{renewal,grace}' AS int), 0) AS after,
                    row_number() OVER (ORDER BY slug) - 1 AS place FROM (SELECT DISTINCT ON (slug) slug, version, definition
                    FROM certification.scheme_version WHERE definition ->> 'validMonths' <> '0' ORDER BY slug, version DESC) latest) s
                ON s.place = n / 16 % 4,
                (SELECT NAMES names) people
            """.replace("NAMES", NAMES);

    // Two in three of those that end soon or have ended were renewed, most by one that is new.
    private static final String RENEW = """
            WITH numbered AS (SELECT id, CAST(substr(number, 7) AS int) AS n FROM certification.certificate
                WHERE number LIKE 'BENCH-%' AND revoked_at IS NULL),
            pairs AS (SELECT old.id AS old, fresh.id AS fresh FROM numbered old JOIN numbered fresh ON fresh.n = old.n - 650
                WHERE old.n % 900 >= 700 AND old.n % 3 > 0),
            followers AS (UPDATE certification.certificate SET follows = old FROM pairs WHERE id = fresh)
            UPDATE certification.certificate SET renewed_by = fresh FROM pairs WHERE id = old
            """;

    /** Addresses of verification pages, in random order. */
    List<String> somePaths() {
        return someCodes(SAMPLE).stream().map(code -> "/verify/" + code).toList();
    }

    public List<String> someCodes(int count) {
        fill();
        return jdbc.sql("SELECT code FROM certification.certificate ORDER BY random() LIMIT " + count)
                .query(String.class)
                .list();
    }

    /** A million, once for a home. */
    public void fill() {
        long rows = count();
        if (rows < ROWS) {
            System.out.println("filling the register with " + (ROWS - rows) + " certificates …");
            jdbc.sql(SEED).param("from", rows + 1).param("to", ROWS).update();
            jdbc.sql(RENEW).update();
            jdbc.sql("VACUUM ANALYZE certification.certificate").update();
            jdbc.sql("CHECKPOINT").update();
        }
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM certification.certificate")
                .query(Long.class)
                .single();
    }
}

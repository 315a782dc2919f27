package org.anlin.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Bases all over the city, with the hours of the demo's bases, themes and ways of booking in turn; removed again at the end. */
class ManyBases {

    private static final String FILL = """
            INSERT INTO bases.base (id, version, slug, name, aliases, kind, district_code, address, lat, lon, datum, hours, free,
                booking, themes, topics, audiences, activities, call_first, state, demo, confidence, changed_at)
            SELECT uuidv7(), 1, 'bench-' || n, '测量科普馆 ' || n, '{}', (ARRAY['消防主题馆', '地震科普馆', '街镇安全体验点'])[1 + n % 3],
                '1101' || lpad((1 + n % 19)::text, 2, '0'), '测量路 ' || n || ' 号', 39.75 + random() * 0.4, 116.15 + random() * 0.5,
                'WGS84', h.hours, n % 4 = 0, (ARRAY['NONE', 'AHEAD', 'GROUPS', 'OPEN_DAYS'])[1 + n % 4],
                ARRAY[(ARRAY['fire', 'earthquake', 'first-aid', 'weather', 'traffic', 'shelter'])[1 + n % 6]],
                ARRAY['火场逃生', '避震动作'], ARRAY[(ARRAY['everyone', 'families', 'pupils', 'groups'])[1 + n % 4]],
                '在烟雾通道里练习撤离', n % 5 = 0, 'PUBLISHED', false, 'STAFF', now()
            FROM generate_series(1, :count) AS n
            JOIN (SELECT row_number() OVER (ORDER BY slug) - 1 AS i, hours FROM bases.base WHERE demo AND hours IS NOT NULL) h
                ON h.i = n % (SELECT count(*) FROM bases.base WHERE demo AND hours IS NOT NULL)
            """;

    private final JdbcClient jdbc;

    ManyBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fillTo(int count) {
        remove();
        jdbc.sql(FILL).param("count", count).update();
        jdbc.sql("ANALYZE bases.base").update();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM bases.base WHERE state = 'PUBLISHED'")
                .query(Integer.class)
                .single();
    }

    void remove() {
        jdbc.sql("DELETE FROM bases.base WHERE slug LIKE 'bench-%'").update();
    }
}

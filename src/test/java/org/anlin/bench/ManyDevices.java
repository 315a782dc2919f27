package org.anlin.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Devices all over the city, with different hours; removed again at the end. */
class ManyDevices {

    private static final String FILL = """
            INSERT INTO aeds.device (id, version, slug, code, name, district_code, address, spot, lat, lon, given_lat, given_lon,
                datum, hours, model, serial_number, pads_expire_on, registered_on, last_inspected_on, source, updated_at)
            SELECT uuidv7(), 1, 'bench-' || n, 'bench-' || n, '测量点 ' || n, '1101' || lpad((1 + n % 2)::text, 2, '0'),
                '测量路 ' || n || ' 号', '服务台', at.lat, at.lon, at.lat, at.lon, 'WGS84', h.hours, 'bench', 'bench-' || n,
                current_date + n % 500, current_date - 400, current_date - n % 40, 'bench', now()
            FROM generate_series(:from, :to) AS n
            CROSS JOIN LATERAL (SELECT 39.75 + random() * 0.4 + n * 0 AS lat, 116.15 + random() * 0.5 + n * 0 AS lon) AS at
            JOIN (SELECT row_number() OVER () - 1 AS i, hours FROM (SELECT DISTINCT hours FROM aeds.device WHERE demo) d) h
                ON h.i = n % (SELECT count(DISTINCT hours) FROM aeds.device WHERE demo)
            """;

    private final JdbcClient jdbc;

    ManyDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fillTo(int count) {
        remove();
        jdbc.sql(FILL).param("from", 1).param("to", count).update();
        jdbc.sql("ANALYZE aeds.device").update();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM aeds.device WHERE removed_at IS NULL")
                .query(Integer.class)
                .single();
    }

    void remove() {
        jdbc.sql("DELETE FROM aeds.device WHERE source = 'bench'").update();
    }
}

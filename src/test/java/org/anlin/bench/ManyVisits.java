package org.anlin.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Slots on the next two weeks at every second one of the many bases, each with two bookings, a third of them full. */
class ManyVisits {

    private static final String SLOTS = """
            INSERT INTO bases.visit_slot (id, base, starts_at, ends_at, capacity, taken, occasion, demo, created_at)
            SELECT uuidv7(), b.id, (d.day + time '10:00') AT TIME ZONE 'Asia/Shanghai',
                (d.day + time '11:30') AT TIME ZONE 'Asia/Shanghai', 30, CASE WHEN (b.n / 4 + s) % 3 = 0 THEN 30 ELSE 4 END,
                'VISIT', false, now()
            FROM (SELECT id, substring(slug FROM 7)::int AS n FROM bases.base WHERE slug LIKE 'bench-%') b
            CROSS JOIN generate_series(1, :each) AS s
            CROSS JOIN LATERAL (
                SELECT date_trunc('day', now() AT TIME ZONE 'Asia/Shanghai') + make_interval(days => 1 + (b.n / 4 + s) % 14) AS day
            ) d
            WHERE b.n % 4 < 2""";
    private static final String BOOKINGS = """
            INSERT INTO bases.visit_booking (id, slot, visitor, people, code, state, asked_at, changed_at, confirmed_at)
            SELECT uuidv7(), s.id, uuidv7(), s.taken / 2, s.id || '-' || k, 'CONFIRMED', now(), now(), now()
            FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base AND b.slug LIKE 'bench-%'
            CROSS JOIN generate_series(1, 2) AS k""";
    private static final String BENCH = """
            (SELECT s.id FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base AND b.slug LIKE 'bench-%')""";

    private final JdbcClient jdbc;

    ManyVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(int each) {
        remove();
        jdbc.sql(SLOTS).param("each", each).update();
        jdbc.sql(BOOKINGS).update();
        jdbc.sql("ANALYZE bases.visit_slot, bases.visit_booking").update();
    }

    int slots() {
        return count("visit_slot");
    }

    int bookings() {
        return count("visit_booking");
    }

    void remove() {
        jdbc.sql("DELETE FROM bases.visit_booking WHERE slot IN " + BENCH).update();
        jdbc.sql("DELETE FROM bases.visit_slot WHERE id IN " + BENCH).update();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM bases." + table)
                .query(Integer.class)
                .single();
    }
}

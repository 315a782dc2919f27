package org.anlin.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Enrols through the service, each time another learner, in many classes at once: four of five get a seat, the fifth a place in
 * the queue. Everything is written durably; afterwards each class is counted.
 */
class EnrolBench implements Benchmark {

    private static final int THREADS = 16;
    private static final int CLASSES = 400;
    private static final int SEATS = 40;
    private static final int WISHES = 50;
    private static final int WARM_UP = 6_000;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final String ROOMS = """
            WITH place AS (INSERT INTO classes.venue (id, version, name, district_code, address, demo)
                VALUES (gen_random_uuid(), 1, :mark, '110105', 'bench', true) RETURNING id)
            INSERT INTO classes.room (id, version, venue, name, capacity, manikins)
            SELECT gen_random_uuid(), 1, place.id, 'bench', 100, 1 FROM place, generate_series(1, :count)""";

    private static final String ADD = """
            INSERT INTO classes.training_class (id, version, course, room, district_code, starts_at, ends_at, seats, language,
                audience, state, created_by, created_at, demo)
            SELECT gen_random_uuid(), 1, 'cpr-aed', r.id, '110105', now() + interval '30 days', now() + interval '30 days 3 hours',
                :seats, 'zh', 'everyone', 'PUBLISHED', gen_random_uuid(), now(), true
            FROM classes.room r JOIN classes.venue v ON v.id = r.venue WHERE v.name = :mark
            RETURNING id""";

    private static final String WRONG = """
            SELECT count(*) FROM classes.training_class c JOIN classes.room r ON r.id = c.room JOIN classes.venue v ON v.id = r.venue
            WHERE v.name = ? AND (c.taken > c.seats OR c.taken <> (SELECT count(*) FROM classes.enrolment e
                WHERE e.training_class = c.id AND e.state = 'SEATED'))""";

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        var jdbc = portal.bean(JdbcClient.class);
        var enrolments = portal.bean(Enrolments.class);
        String fsync = jdbc.sql("SHOW fsync").query(String.class).single();
        if (!fsync.equals("on")) {
            throw new IllegalStateException("fsync is " + fsync);
        }
        String mark = "bench " + System.nanoTime();
        try {
            return measure(jdbc, enrolments, mark);
        } finally {
            forget(jdbc, mark);
        }
    }

    private static List<Figure> measure(JdbcClient jdbc, Enrolments enrolments, String mark) throws Exception {
        jdbc.sql("DELETE FROM shared.event_publication WHERE event_type LIKE 'org.anlin.classes.%'")
                .update();
        List<TrainingClassId> warm = classes(jdbc, mark + " warm", WARM_UP / WISHES);
        enrolAll(enrolments, wishes(warm));
        // What follows from the warm-up is not part of these enrolments.
        secondsUntilAllAreTold(jdbc);
        forget(jdbc, mark + " warm");
        List<TrainingClassId> wishes = wishes(classes(jdbc, mark, CLASSES));
        calm(jdbc);
        long start = System.nanoTime();
        long[] times = enrolAll(enrolments, wishes);
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        double lag = secondsUntilAllAreTold(jdbc);
        int oversold = jdbc.sql(WRONG).param(mark).query(Integer.class).single();
        return List.of(
                Figure.atLeast(1500, "enrolments over " + CLASSES + " classes", times.length / seconds, "/s"),
                Figure.of("enrolment p50", millis(times, 0.50), "ms"),
                Figure.of("enrolment p99", millis(times, 0.99), "ms"),
                Figure.of("last message written after the last enrolment", lag, "s"),
                Figure.atMost(0, "classes oversold or miscounted", oversold, ""));
    }

    /** What another bench has left to be written and swept is not part of these enrolments either. */
    private static void calm(JdbcClient jdbc) {
        jdbc.sql("CHECKPOINT").update();
        Waiting.until(
                LONGEST_WAIT,
                () -> jdbc.sql("SELECT NOT EXISTS (SELECT FROM pg_stat_progress_vacuum)")
                        .query(Boolean.class)
                        .single());
    }

    private static double secondsUntilAllAreTold(JdbcClient jdbc) {
        return Waiting.until(
                LONGEST_WAIT,
                () -> !jdbc.sql(
                                "SELECT EXISTS (SELECT FROM shared.event_publication WHERE event_type LIKE 'org.anlin.classes.%')")
                        .query(Boolean.class)
                        .single());
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
    }

    private static List<TrainingClassId> classes(JdbcClient jdbc, String mark, int count) {
        jdbc.sql(ROOMS).param("mark", mark).param("count", count).update();
        return jdbc.sql(ADD)
                .param("seats", SEATS)
                .param("mark", mark)
                .query((row, number) -> new TrainingClassId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<TrainingClassId> wishes(List<TrainingClassId> classes) {
        var wishes = new ArrayList<TrainingClassId>();
        IntStream.range(0, WISHES).forEach(round -> wishes.addAll(classes));
        Collections.shuffle(wishes, new Random(1));
        return wishes;
    }

    private static long[] enrolAll(Enrolments enrolments, List<TrainingClassId> wishes) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> work = wishes.stream()
                    .map(id -> (Callable<Long>) () -> {
                        signIn();
                        long start = System.nanoTime();
                        enrolments.enrol(id);
                        return System.nanoTime() - start;
                    })
                    .toList();
            var times = new long[work.size()];
            int next = 0;
            for (var done : threads.invokeAll(work)) {
                times[next++] = done.get();
            }
            return times;
        }
    }

    private static void signIn() {
        var principal =
                new AccountPrincipal(new AccountId(Identifier.next()), Map.of(Role.RESIDENT, Set.of()), false, 0, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    private static void forget(JdbcClient jdbc, String mark) {
        String ofBench = "SELECT c.id FROM classes.training_class c JOIN classes.room r ON r.id = c.room"
                + " JOIN classes.venue v ON v.id = r.venue WHERE v.name = ?";
        List.of(
                        "DELETE FROM classes.enrolment WHERE training_class IN (" + ofBench + ")",
                        "DELETE FROM classes.training_class WHERE id IN (" + ofBench + ")",
                        "DELETE FROM classes.room WHERE venue IN (SELECT id FROM classes.venue WHERE name = ?)",
                        "DELETE FROM classes.venue WHERE name = ?")
                .forEach(sql -> jdbc.sql(sql).param(mark).update());
    }
}

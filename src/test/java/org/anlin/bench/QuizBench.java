package org.anlin.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.learning.quiz.AttemptId;
import org.anlin.learning.quiz.Quizzes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Hands in and grades quizzes of ten answered questions through the service, each of another learner. Half of them pass.
 * The attempts are written in bulk beforehand, so that only handing in and grading is measured.
 */
class QuizBench implements Benchmark {

    private static final String COURSE = "earthquake";
    private static final int QUESTIONS = 10;
    private static final int THREADS = 8;
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 8_000;

    private static final String ATTEMPTS = """
            INSERT INTO learning.attempt (id, learner, course, version, seed, pass_percent, started_at, total)
            SELECT gen_random_uuid(), gen_random_uuid(), c.slug, c.version, :mark, 80, now(), :questions
            FROM learning.course c, generate_series(1, :count) WHERE c.slug = :course RETURNING id, learner""";

    private static final String ANSWERS = """
            INSERT INTO learning.attempt_question (attempt, position, question, options, chosen, answered_at)
            SELECT a.id, k.position, k.id, ARRAY['A', 'B', 'C', 'D'],
                CASE WHEN k.position < 3 AND hashtext(a.id::text) % 2 = 0 THEN '{}' ELSE k.answer END, now()
            FROM learning.attempt a JOIN learning.question k ON k.course = a.course AND k.version = a.version
            WHERE a.seed = :mark AND a.submitted_at IS NULL AND k.position < :questions""";

    // Whoever passes is looked up by the certificate register, so the learners exist.
    private static final String LEARNERS = """
            INSERT INTO accounts.account (id, version, name, language, session_epoch, roles_version, demo, created_at)
            SELECT learner, 0, '测试学员', 'zh-CN', 0, 0, true, now() FROM learning.attempt
            WHERE seed = ? AND submitted_at IS NULL""";

    private static final String WITHOUT_CERTIFICATE = """
            SELECT EXISTS (SELECT FROM learning.attempt a WHERE a.seed = ? AND a.passed
                AND NOT EXISTS (SELECT FROM certification.certificate c WHERE c.holder = a.learner))""";

    private record Paper(AttemptId attempt, AccountId learner) {}

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        var quizzes = portal.bean(Quizzes.class);
        var jdbc = portal.bean(JdbcClient.class);
        long mark = System.nanoTime();
        try {
            double rate = perSecond(quizzes, jdbc, mark);
            double lag = untilAllAreIssued(jdbc, mark);
            return List.of(
                    Figure.atLeast(700, "submit and grade 10 questions", rate, "/s"),
                    Figure.of("last certificate after the last hand-in", lag, "s"));
        } finally {
            forget(jdbc, mark);
        }
    }

    private static double perSecond(Quizzes quizzes, JdbcClient jdbc, long mark) throws Exception {
        submitAll(quizzes, papers(jdbc, mark, WARM_UP));
        List<Paper> papers = papers(jdbc, mark, MEASURED);
        long start = System.nanoTime();
        submitAll(quizzes, papers);
        return MEASURED / ((System.nanoTime() - start) / 1e9);
    }

    // Certificates follow in the background, also those of the warm-up.
    private static double untilAllAreIssued(JdbcClient jdbc, long mark) {
        return Waiting.until(() ->
                !jdbc.sql(WITHOUT_CERTIFICATE).param(mark).query(Boolean.class).single());
    }

    private static void submitAll(Quizzes quizzes, List<Paper> papers) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> work = papers.stream()
                    .map(paper -> (Callable<Void>) () -> {
                        signIn(paper.learner());
                        quizzes.submit(paper.attempt());
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private static void signIn(AccountId learner) {
        var principal = new AccountPrincipal(learner, Map.of(Role.RESIDENT, Set.of()), false, 0, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    private static List<Paper> papers(JdbcClient jdbc, long mark, int count) {
        List<Paper> papers = jdbc.sql(ATTEMPTS)
                .param("mark", mark)
                .param("questions", QUESTIONS)
                .param("count", count)
                .param("course", COURSE)
                .query((row, i) -> new Paper(
                        new AttemptId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))))
                .list();
        jdbc.sql(LEARNERS).param(mark).update();
        jdbc.sql(ANSWERS).param("mark", mark).param("questions", QUESTIONS).update();
        jdbc.sql("ANALYZE learning.attempt, learning.attempt_question").update();
        return papers;
    }

    private static void forget(JdbcClient jdbc, long mark) {
        jdbc.sql("DELETE FROM learning.course_passed p USING learning.attempt a WHERE p.attempt = a.id AND a.seed = ?")
                .param(mark)
                .update();
        jdbc.sql("DELETE FROM learning.attempt WHERE seed = ?").param(mark).update();
    }
}

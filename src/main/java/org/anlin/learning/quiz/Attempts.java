package org.anlin.learning.quiz;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.learning.QuizCourses.QuizCourse;
import org.anlin.learning.quiz.QuestionDraw.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts and their answers; everything that must hold when two tabs meet is decided by a row lock here. */
@Repository
class Attempts {

    private static final String ATTEMPT = """
            SELECT id, course, version, pass_percent, submitted_at, score, total, passed FROM learning.attempt
            WHERE id = ? AND learner = ?""";

    private static final String ANSWER = """
            UPDATE learning.attempt_question q SET chosen = :chosen, answered_at = :now
            FROM (SELECT id, course, version FROM learning.attempt
                  WHERE id = :attempt AND learner = :learner AND submitted_at IS NULL FOR SHARE) a
            JOIN learning.question k ON k.course = a.course AND k.version = a.version
            WHERE q.attempt = a.id AND q.position = :position AND k.id = q.question
              AND q.options @> :chosen::text[] AND (k.type = 'multiple' OR cardinality(:chosen::text[]) <= 1)""";

    private final JdbcClient jdbc;
    private final QuestionBank bank;
    private final AttemptQuestions questions;
    private final Clock clock;

    Attempts(JdbcClient jdbc, QuestionBank bank, AttemptQuestions questions, Clock clock) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.questions = questions;
        this.clock = clock;
    }

    /** Begins an attempt; false when another tab was faster. */
    boolean open(AttemptId id, AccountId learner, QuizCourse course, long seed) {
        List<Candidate> drawn = bank.draw(course, seed);
        int opened = jdbc.sql("""
                INSERT INTO learning.attempt (id, learner, course, version, seed, pass_percent, started_at, total)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (learner, course) WHERE submitted_at IS NULL DO NOTHING""")
                .params(
                        id.value(),
                        learner.value(),
                        course.slug(),
                        course.version(),
                        seed,
                        course.outline().quiz().passPercent(),
                        now(),
                        drawn.size())
                .update();
        if (opened == 1) {
            questions.add(id, drawn);
        }
        return opened == 1;
    }

    /** Stores a choice unless the attempt is another's, is submitted, or the choice is not one of the options. */
    boolean answer(AttemptId attempt, AccountId learner, int position, List<String> chosen) {
        return jdbc.sql(ANSWER)
                        .param("chosen", chosen.stream().sorted().distinct().toArray(String[]::new))
                        .param("now", now())
                        .param("attempt", attempt.value())
                        .param("learner", learner.value())
                        .param("position", position)
                        .update()
                == 1;
    }

    Optional<Attempt> find(AttemptId attempt, AccountId learner) {
        return jdbc.sql(ATTEMPT)
                .params(attempt.value(), learner.value())
                .query(Attempt::of)
                .optional();
    }

    Optional<Attempt> lock(AttemptId attempt, AccountId learner) {
        return jdbc.sql(ATTEMPT + " FOR UPDATE")
                .params(attempt.value(), learner.value())
                .query(Attempt::of)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

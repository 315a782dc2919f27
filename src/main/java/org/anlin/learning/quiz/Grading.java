package org.anlin.learning.quiz;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CoursePassed;
import org.anlin.learning.quiz.QuizResult.Grade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grades an attempt once, however often it is submitted, and makes known who has passed. */
@Component
class Grading {

    private static final String GRADE = """
            UPDATE learning.attempt a
            SET submitted_at = :now, score = counted.score, passed = counted.score * 100 >= a.pass_percent * a.total
            FROM (SELECT count(*) AS score FROM learning.attempt_question q
                  JOIN learning.question k ON k.course = :course AND k.version = :version AND k.id = q.question
                  WHERE q.attempt = :id AND q.chosen = k.answer) counted
            WHERE a.id = :id
            RETURNING a.id, a.course, a.version, a.pass_percent, a.submitted_at, a.score, a.total, a.passed""";

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Grading(JdbcClient jdbc, Attempts attempts, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Empty when the learner has no such attempt. */
    Optional<Grade> grade(AttemptId attempt, AccountId learner) {
        return attempts.lock(attempt, learner).map(locked -> locked.isOpen() ? grade(locked, learner) : locked.grade());
    }

    private Grade grade(Attempt open, AccountId learner) {
        Attempt graded = countRightAnswers(open);
        Grade grade = graded.grade();
        if (grade.passed() && notePass(learner, graded)) {
            events.publishEvent(new CoursePassed(learner, graded.course(), graded.version(), graded.closedAt()));
        }
        return grade;
    }

    /** Counts where the keys are; called under the lock. */
    private Attempt countRightAnswers(Attempt open) {
        return jdbc.sql(GRADE)
                .param("now", now())
                .param("course", open.course())
                .param("version", open.version())
                .param("id", open.id())
                .query(Attempt::of)
                .single();
    }

    /** True the first time for this learner and version. */
    private boolean notePass(AccountId learner, Attempt graded) {
        return jdbc.sql("INSERT INTO learning.course_passed VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(learner.value(), graded.course(), graded.version(), graded.id(), now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

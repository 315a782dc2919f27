package org.anlin.learning.quiz;

import java.util.List;
import org.anlin.learning.CourseTest;
import org.anlin.learning.LearningFixtures;
import org.anlin.shared.Refusals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner before the quiz of a course. */
abstract class QuizTest extends CourseTest {

    @Autowired
    Quizzes quizzes;

    @Autowired
    JdbcClient jdbc;

    AttemptId anOpenQuiz() {
        LearningFixtures.readAll(progress, courses, course);
        return quizzes.start(course);
    }

    /** Answers everything right, or everything but {@code wrong} questions. */
    void answer(AttemptId attempt, int wrong) {
        List<QuizPaper.Item> items = quizzes.paper(attempt).items();
        for (QuizPaper.Item item : items.subList(wrong, items.size())) {
            quizzes.answer(attempt, item.position(), key(attempt, item.position()));
        }
    }

    private List<String> key(AttemptId attempt, int position) {
        return jdbc.sql("""
                SELECT unnest(k.answer) FROM learning.attempt a JOIN learning.attempt_question q ON q.attempt = a.id
                JOIN learning.question k ON k.course = a.course AND k.version = a.version AND k.id = q.question
                WHERE a.id = ? AND q.position = ?""")
                .params(attempt.value(), position)
                .query(String.class)
                .list();
    }

    static void assertRefused(ThrowingCallable act, String key) {
        Refusals.refuses(key, act);
    }
}

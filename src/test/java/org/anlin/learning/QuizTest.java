package org.anlin.learning;

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

    static void assertRefused(ThrowingCallable act, String key) {
        Refusals.refuses(key, act);
    }
}

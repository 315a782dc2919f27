package org.anlin.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuizDoorsTests extends QuizTest {

    @Test
    void quizOpensWhenAllLessonsAreRead() {
        progress.complete(course, "know-it");

        assertRefused(() -> quizzes.start(course), "learning.quiz.lessons-left");
    }

    @Test
    void failedTryAsksForAPause() {
        quizzes.submit(anOpenQuiz());

        assertRefused(() -> quizzes.start(course), "learning.quiz.pause");

        jdbc.sql("UPDATE learning.attempt SET submitted_at = submitted_at - interval '31 minutes' WHERE learner = ?")
                .param(learner.value())
                .update();

        assertThat(quizzes.start(course)).isNotNull();
    }

    @Test
    void withdrawnCourseLetsAnOpenQuizBeFinishedAndOpensNoOther() {
        AttemptId attempt = anOpenQuiz();
        shelf.removeFolder();
        quizzes.answer(attempt, 0, List.of("A"));
        quizzes.submit(attempt);

        assertRefused(() -> quizzes.start(course), "learning.course.withdrawn");
    }
}

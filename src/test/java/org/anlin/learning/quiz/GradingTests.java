package org.anlin.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CoursePassed;
import org.anlin.learning.LearningFixtures;
import org.anlin.learning.PassedCourses;
import org.anlin.learning.quiz.QuizResult.Grade;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

class GradingTests extends QuizTest {

    @Autowired
    PassedCourses passedCourses;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void resultIsHiddenUntilSubmission() {
        assertThat(quizzes.result(anOpenQuiz())).isEmpty();
    }

    @Test
    void gradesOnceWhenSubmittedFromTwoTabs() {
        AttemptId attempt = anOpenQuiz();
        answer(attempt, 0);
        List<CoursePassed> events = Collections.synchronizedList(new ArrayList<>());
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof CoursePassed passed) {
                events.add(passed);
            }
        };
        context.addApplicationListener(listener);

        List<Grade> grades = IntStream.range(0, 4)
                .mapToObj(tab -> CompletableFuture.supplyAsync(() -> submitAs(learner, attempt)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        context.removeApplicationListener(listener);
        assertThat(grades).containsOnly(new Grade(attempt, 3, 3, true));
        assertThat(events).singleElement().satisfies(passed -> {
            assertThat(passed.learner()).isEqualTo(learner);
            assertThat(passed.course()).isEqualTo(course);
            assertThat(passed.version()).isEqualTo(1);
        });
        assertThat(passedCourses.of(learner))
                .singleElement()
                .satisfies(passed -> assertThat(passed.course()).isEqualTo(course));
    }

    @Test
    void resultExplainsEachQuestionWithItsSource() {
        AttemptId attempt = anOpenQuiz();
        answer(attempt, 1);
        Grade grade = quizzes.submit(attempt);

        QuizResult result = quizzes.result(attempt).orElseThrow();

        assertThat(grade).isEqualTo(new Grade(attempt, 2, 3, true));
        assertThat(result.items()).extracting(QuizResult.Item::correct).containsExactly(false, true, true);
        assertThat(result.items()).extracting(QuizResult.Item::explanation).contains("放厨房。", "等凉透。");
        assertThat(result.items()).extracting(QuizResult.Item::source).contains("某科学馆 2024");
    }

    @Test
    void openQuizOfAnOldVersionIsFinishedInIt() {
        AttemptId attempt = anOpenQuiz();
        shelf.publishVersion(2);

        assertRefused(() -> progress.takeNewVersion(course), "learning.version.quiz-open");
        answer(attempt, 0);

        assertThat(quizzes.submit(attempt).passed()).isTrue();
        assertThat(passedCourses.of(learner))
                .extracting(PassedCourses.PassedCourse::version)
                .containsExactly(1);
    }

    private Grade submitAs(AccountId who, AttemptId attempt) {
        LearningFixtures.signIn(who);
        try {
            return quizzes.submit(attempt);
        } finally {
            LearningFixtures.nobody();
        }
    }
}

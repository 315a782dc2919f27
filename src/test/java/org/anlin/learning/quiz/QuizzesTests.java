package org.anlin.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlin.learning.LearningFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class QuizzesTests extends QuizTest {

    @Autowired
    JsonMapper json;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void paperTellsNeitherKeysNorExplanations() {
        String paper = json.writeValueAsString(quizzes.paper(anOpenQuiz()));

        assertThat(paper).contains("放哪儿？").doesNotContain("answer\":", "explanation", "放厨房。", "等凉透。", "correct");
    }

    @Test
    void answersOutliveARestart() {
        AttemptId attempt = anOpenQuiz();
        quizzes.answer(attempt, 0, List.of("B"));
        List<QuizPaper.Item> before = quizzes.paper(attempt).items();

        var restarted = context.getAutowireCapableBeanFactory().createBean(Quizzes.class);

        assertThat(restarted.start(course)).isEqualTo(attempt);
        assertThat(restarted.paper(attempt).items()).isEqualTo(before);
        assertThat(before.getFirst().chosen()).containsExactly("B");
    }

    @Test
    void secondStartGivesTheSameQuiz() {
        AttemptId attempt = anOpenQuiz();

        assertThat(quizzes.start(course)).isEqualTo(attempt);
    }

    @Test
    void laterAnswerReplacesTheEarlier() {
        AttemptId attempt = anOpenQuiz();

        quizzes.answer(attempt, 1, List.of("A"));
        quizzes.answer(attempt, 1, List.of("B"));

        assertThat(quizzes.paper(attempt).items().get(1).chosen()).containsExactly("B");
    }

    @Test
    void refusesWhatIsNoOptionOrTooMany() {
        AttemptId attempt = anOpenQuiz();
        int single = quizzes.paper(attempt).items().stream()
                .filter(item -> !item.multiple())
                .findFirst()
                .orElseThrow()
                .position();

        assertRefused(() -> quizzes.answer(attempt, single, List.of("Z")), "learning.quiz.no-such-option");
        assertRefused(() -> quizzes.answer(attempt, single, List.of("A", "B")), "learning.quiz.no-such-option");
        assertRefused(() -> quizzes.answer(attempt, 99, List.of("A")), "learning.quiz.no-such-option");
    }

    @Test
    void refusesAnAnswerAfterSubmission() {
        AttemptId attempt = anOpenQuiz();
        quizzes.submit(attempt);

        assertRefused(() -> quizzes.answer(attempt, 0, List.of("A")), "learning.quiz.submitted");
        assertRefused(() -> quizzes.paper(attempt), "learning.quiz.submitted");
    }

    @Test
    void refusesTheQuizOfAnotherPerson() {
        AttemptId attempt = anOpenQuiz();
        LearningFixtures.aLearner();

        assertRefused(() -> quizzes.paper(attempt), "learning.quiz.unknown");
        assertRefused(() -> quizzes.answer(attempt, 0, List.of("A")), "learning.quiz.unknown");
        assertRefused(() -> quizzes.submit(attempt), "learning.quiz.unknown");
        assertThat(quizzes.result(attempt)).isEmpty();
    }
}

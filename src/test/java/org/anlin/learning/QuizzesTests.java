package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.learning.LearningFixtures.Shelf;
import org.anlin.learning.QuizResult.Grade;
import org.anlin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class QuizzesTests {

    @TempDir
    Path directory;

    @Autowired
    ContentImport contentImport;

    @Autowired
    LessonProgress progress;

    @Autowired
    Courses courses;

    @Autowired
    Quizzes quizzes;

    @Autowired
    PassedCourses passedCourses;

    @Autowired
    LearnerRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    ConfigurableApplicationContext context;

    Shelf shelf;
    String course;
    AccountId learner;

    @BeforeEach
    void begin() {
        shelf = Shelf.with(directory, contentImport);
        course = shelf.slug();
        learner = LearningFixtures.aLearner();
    }

    @AfterEach
    void restore() {
        shelf.backToShippedContent();
        LearningFixtures.nobody();
    }

    @Test
    void quizOpensWhenAllLessonsAreRead() {
        progress.complete(course, "know-it");

        assertRefused(() -> quizzes.start(course), "learning.quiz.lessons-left");
    }

    @Test
    void paperTellsNeitherKeysNorExplanations() {
        String paper = json.writeValueAsString(quizzes.paper(anOpenQuiz()));

        assertThat(paper).contains("放哪儿？").doesNotContain("answer\":", "explanation", "放厨房。", "等凉透。", "correct");
    }

    @Test
    void resultIsHiddenUntilSubmission() {
        assertThat(quizzes.result(anOpenQuiz())).isEmpty();
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

    @Test
    void gradesOnceWhenSubmittedFromTwoTabs() {
        AttemptId attempt = anOpenQuiz();
        LearningFixtures.answer(quizzes, jdbc, attempt, 0);
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
        LearningFixtures.answer(quizzes, jdbc, attempt, 1);
        Grade grade = quizzes.submit(attempt);

        QuizResult result = quizzes.result(attempt).orElseThrow();

        assertThat(grade).isEqualTo(new Grade(attempt, 2, 3, true));
        assertThat(result.items()).extracting(QuizResult.Item::correct).containsExactly(false, true, true);
        assertThat(result.items()).extracting(QuizResult.Item::explanation).contains("放厨房。", "等凉透。");
        assertThat(result.items()).extracting(QuizResult.Item::source).contains("某科学馆 2024");
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
    void openQuizOfAnOldVersionIsFinishedInIt() {
        AttemptId attempt = anOpenQuiz();
        shelf.publishVersion(2);

        assertRefused(() -> progress.takeNewVersion(course), "learning.version.quiz-open");
        LearningFixtures.answer(quizzes, jdbc, attempt, 0);

        assertThat(quizzes.submit(attempt).passed()).isTrue();
        assertThat(passedCourses.of(learner))
                .extracting(PassedCourses.PassedCourse::version)
                .containsExactly(1);
    }

    @Test
    void withdrawnCourseLetsAnOpenQuizBeFinishedAndOpensNoOther() {
        AttemptId attempt = anOpenQuiz();
        shelf.removeFolder();
        quizzes.answer(attempt, 0, List.of("A"));
        quizzes.submit(attempt);

        assertRefused(() -> quizzes.start(course), "learning.course.withdrawn");
    }

    @Test
    void erasureTakesEverythingOfThePerson() {
        quizzes.submit(anOpenQuiz());

        records.on(new AccountErased(learner, java.time.Instant.EPOCH));

        await().untilAsserted(() ->
                assertThat(json.writeValueAsString(records.export(learner))).doesNotContain(course));
        assertThat(courses.page(course).orElseThrow().learner()).isNull();
    }

    @Test
    void exportShowsWhatIsKept() {
        quizzes.submit(anOpenQuiz());

        assertThat(json.writeValueAsString(records.export(learner))).contains(course, "know-it", "\"score\"");
    }

    private AttemptId anOpenQuiz() {
        LearningFixtures.readAll(progress, courses, course);
        return quizzes.start(course);
    }

    private Grade submitAs(AccountId who, AttemptId attempt) {
        LearningFixtures.signIn(who);
        try {
            return quizzes.submit(attempt);
        } finally {
            LearningFixtures.nobody();
        }
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

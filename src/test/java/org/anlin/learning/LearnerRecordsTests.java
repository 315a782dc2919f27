package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.anlin.accounts.AccountErased;
import org.anlin.learning.quiz.Quizzes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class LearnerRecordsTests extends CourseTest {

    @Autowired
    Quizzes quizzes;

    @Autowired
    LearnerRecords records;

    @Autowired
    JsonMapper json;

    @Test
    void erasureTakesEverythingOfThePerson() {
        submitAQuiz();

        records.on(new AccountErased(learner, java.time.Instant.EPOCH));

        await().untilAsserted(() ->
                assertThat(json.writeValueAsString(records.export(learner))).doesNotContain(course));
        assertThat(courses.page(course).orElseThrow().learner()).isNull();
    }

    @Test
    void exportShowsWhatIsKept() {
        submitAQuiz();

        assertThat(json.writeValueAsString(records.export(learner)))
                .contains(course, "know-it", "\"score\"", "\"chosen\"");
    }

    private void submitAQuiz() {
        LearningFixtures.readAll(progress, courses, course);
        quizzes.submit(quizzes.start(course));
    }
}

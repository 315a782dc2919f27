package org.anlin.classes.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Enrolments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class RatingsTests {

    @Autowired
    Ratings ratings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void learnerRatesOnceTheClassIsOver() {
        TrainingClassId id = fixtures.aClass(5);
        ClassFixtures.aLearner();
        enrolments.enrol(id);
        assertThatThrownBy(() -> ratings.rate(id, 5, null)).hasMessageStartingWith("classes.rating.not-yours");

        end(id);
        ratings.rate(id, 2, "太快了");
        ratings.rate(id, 4, null);

        assertThat(ratings.given(id)).contains(4);
    }

    @Test
    void strangerDoesNotRate() {
        TrainingClassId id = fixtures.aClass(5);
        end(id);
        ClassFixtures.aLearner();

        assertThatThrownBy(() -> ratings.rate(id, 1, null)).hasMessageStartingWith("classes.rating.not-yours");
        assertThatThrownBy(() -> ratings.rate(id, 6, null)).hasMessageStartingWith("classes.rating.stars");
    }

    @Test
    void averageIsReadWithoutNamesFromThreeVoicesOn() {
        TrainingClassId id = fixtures.aClass(5);
        for (int stars = 3; stars <= 5; stars++) {
            AccountId learner = ClassFixtures.aLearner();
            enrolments.enrol(id);
            end(id);
            ratings.rate(id, stars, "第 " + stars + " 句");
            begin(id);
            ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);
            assertThat(ratings.summary(id).isPresent()).isEqualTo(stars == 5);
            assertThat(ratings.summary(id).toString()).doesNotContain(learner.toString());
        }

        assertThat(ratings.summary(id).orElseThrow().average()).isEqualTo(4.0);
        assertThat(ratings.summary(id).orElseThrow().words()).hasSize(3);
    }

    @Test
    void coordinatorOfAnotherDistrictReadsNothing() {
        TrainingClassId id = fixtures.aClass(5);
        ClassFixtures.aCoordinatorOf("110101");

        assertThatThrownBy(() -> ratings.summary(id)).isInstanceOf(AccessDeniedException.class);
    }

    private void end(TrainingClassId id) {
        shift(id, "- interval '30 days'");
    }

    private void begin(TrainingClassId id) {
        shift(id, "+ interval '30 days'");
    }

    private void shift(TrainingClassId id, String by) {
        jdbc.sql("UPDATE classes.training_class SET starts_at = starts_at " + by + ", ends_at = ends_at " + by
                        + " WHERE id = ?")
                .param(id.value())
                .update();
    }
}

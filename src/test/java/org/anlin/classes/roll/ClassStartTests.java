package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The room of the fixtures has eight manikins; the limits are ten learners for a trainer and three for a manikin. */
@AnlinTest
class ClassStartTests {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    ClassStart start;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void ratioCountsThoseWhoAreThere() {
        TrainingClassId id = withLearnersThere(3, "cpr-aed");
        fixtures.seated(id);

        assertThat(start.readiness(id).ratio()).isEqualTo(new Ratio(3, 1, 8, 10, 3));
        assertThat(start.readiness(id).mayBegin()).isTrue();
    }

    @Test
    void classWithAGoodRatioBeginsOnce() {
        TrainingClassId id = withLearnersThere(2, "cpr-aed");

        start.begin(id, null);
        Instant begun = start.readiness(id).begunAt();
        start.begin(id, null);

        assertThat(begun).isNotNull();
        assertThat(start.readiness(id).begunAt()).isEqualTo(begun);
        assertThat(start.readiness(id).mayBegin()).isFalse();
        assertThat(reasons(id)).containsExactly("");
    }

    @Test
    void badRatioNeedsAReasonThatIsWrittenDown() {
        TrainingClassId id = withLearnersThere(11, "flood");

        assertThatThrownBy(() -> start.begin(id, " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("classes.reason-missing"));
        start.begin(id, "第二位培训师堵车，先讲理论");

        assertThat(reasons(id)).containsExactly("第二位培训师堵车，先讲理论");
    }

    @Test
    void classWithoutAnybodyDoesNotBegin() {
        TrainingClassId id = withLearnersThere(0, "flood");

        assertThatThrownBy(() -> start.begin(id, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("classes.roll.nobody-here"));
    }

    @Test
    void anotherTrainersClassIsNotBegun() {
        TrainingClassId id = withLearnersThere(1, "flood");
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> start.begin(id, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> start.readiness(id)).isInstanceOf(AccessDeniedException.class);
    }

    private TrainingClassId withLearnersThere(int number, String course) {
        TrainingClassId id = fixtures.aClass(
                20, Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofMinutes(5)));
        jdbc.sql("UPDATE classes.training_class SET course = ? WHERE id = ?")
                .params(course, id.value())
                .update();
        AccountId trainer = ClassFixtures.aTrainer();
        fixtures.teaches(trainer, id);
        IntStream.range(0, number).forEach(i -> rolls.mark(id, fixtures.seated(id), Presence.PRESENT, Way.ROLL, null));
        return id;
    }

    private List<String> reasons(TrainingClassId id) {
        return jdbc.sql("SELECT details ->> 'reason' FROM audit.entry WHERE subject = ? AND action = 'class.begun'")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}

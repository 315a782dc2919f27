package org.anlin.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.enrolment.Enrolments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class TrainingClassesTests {

    private static final String DISTRICT = "110109";
    private static final String NEIGHBOUR = "110111";

    @Autowired
    TrainingClasses classes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    /** Those of earlier runs in the same home would be found too. */
    @BeforeEach
    void forgetEarlierClasses() {
        jdbc.sql("""
                        UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = 'test'
                        WHERE district_code IN (?, ?) AND state <> 'CANCELLED'""").params(DISTRICT, NEIGHBOUR).update();
    }

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void classOfTheFirstHourIsFoundOnItsOwnDay() {
        Instant midnight = Instant.parse("2032-02-28T16:00:00Z");
        TrainingClassId id = fixtures.aClass(5, midnight, DISTRICT);
        LocalDate leapDay = LocalDate.of(2032, 2, 29);
        ClassFilter here = ClassFilter.ALL.inDistrict(DISTRICT);

        assertThat(classes.find(here.between(leapDay, leapDay), 0, 10))
                .singleElement()
                .satisfies(card -> assertThat(card.id()).isEqualTo(id));
        assertThat(classes.count(here.between(leapDay.minusDays(1), leapDay.minusDays(1))))
                .isZero();
    }

    @Test
    void fullClassIsNotAmongThoseWithFreeSeats() {
        TrainingClassId full = fixtures.aClass(1, Instant.parse("2033-01-03T01:00:00Z"), DISTRICT);
        TrainingClassId free = fixtures.aClass(1, Instant.parse("2033-01-03T05:00:00Z"), DISTRICT);
        ClassFixtures.aLearner();
        enrolments.enrol(full);
        LocalDate day = LocalDate.of(2033, 1, 3);
        ClassFilter filter = ClassFilter.ALL.inDistrict(DISTRICT).between(day, day);

        assertThat(classes.find(filter, 0, 10)).extracting(ClassCard::id).containsExactly(full, free);
        assertThat(classes.find(filter.onlyFree(true), 0, 10))
                .extracting(ClassCard::id)
                .containsExactly(free);
    }

    @Test
    void nearestIsInTheDistrictBeforeItIsSoon() {
        Instant from = Instant.parse("2034-01-01T00:00:00Z");
        TrainingClassId soon = fixtures.aClass(1, from.plus(Duration.ofDays(1)), NEIGHBOUR);
        TrainingClassId near = fixtures.aClass(1, from.plus(Duration.ofDays(9)), DISTRICT);

        assertThat(classes.nearest(ClassFixtures.COURSE, DISTRICT, from)
                        .orElseThrow()
                        .id())
                .isEqualTo(near);
        assertThat(classes.nearest(ClassFixtures.COURSE, "110119", from)
                        .orElseThrow()
                        .id())
                .isEqualTo(soon);
    }

    @Test
    void newsConcernsLearnersAndTrainers() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId trainer = ClassFixtures.aLearner();
        fixtures.teaches(trainer, id);
        AccountId seated = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId waiting = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId left = ClassFixtures.aLearner();
        enrolments.enrol(id);
        enrolments.cancel(id);

        assertThat(classes.concerned(id))
                .containsExactlyInAnyOrder(trainer, seated, waiting)
                .doesNotContain(left);
    }
}

package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.AnlinTest;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.enrolment.Place.Seated;
import org.anlin.classes.enrolment.Place.Waitlisted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;

@AnlinTest
class EnrolmentsTests {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TrainingClasses classes;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void learnerTakesTheFreeSeat() {
        TrainingClassId id = fixtures.aClass(1);
        ClassFixtures.aLearner();

        assertThat(enrolments.enrol(id)).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void waitlistsLearnersInOrderWhenTheClassIsFull() {
        TrainingClassId id = aFullClass();

        assertThat(newcomer(id)).isEqualTo(new Waitlisted(1));
        assertThat(newcomer(id)).isEqualTo(new Waitlisted(2));
        assertThat(classes.card(id).orElseThrow().waiting()).isEqualTo(2);
    }

    @Test
    void doubleClickGetsTheSameAnswer() {
        TrainingClassId id = fixtures.aClass(2);
        ClassFixtures.aLearner();

        enrolments.enrol(id);

        assertThat(enrolments.enrol(id)).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
        assertThat(fixtures.count(id, "SEATED")).isEqualTo(1);
    }

    @Test
    void childWaitsForTheGuardian() {
        TrainingClassId id = fixtures.aClass(1);
        ClassFixtures.aChildWithoutConsent();

        assertThatThrownBy(() -> enrolments.enrol(id)).hasMessageStartingWith("accounts.guardian.waiting");
        assertThat(fixtures.taken(id)).isZero();
    }

    @Test
    void trainerDoesNotEnrolInTheOwnClass() {
        TrainingClassId id = fixtures.aClass(1);
        fixtures.teaches(ClassFixtures.aLearner(), id);

        assertThatThrownBy(() -> enrolments.enrol(id)).hasMessageStartingWith("classes.enrol.own-class");
    }

    @Test
    void strangersDoNotEnrol() {
        TrainingClassId id = fixtures.aClass(1);

        assertThatThrownBy(() -> enrolments.enrol(id)).isInstanceOf(AuthenticationException.class);
        assertThat(fixtures.taken(id)).isZero();
    }

    private TrainingClassId aFullClass() {
        TrainingClassId id = fixtures.aClass(1);
        newcomer(id);
        return id;
    }

    private Place newcomer(TrainingClassId id) {
        ClassFixtures.aLearner();
        return enrolments.enrol(id);
    }
}

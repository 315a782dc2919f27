package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Place.Seated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What coordinators may do to the list of a class. */
@AnlinTest
class RosterTests {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Roster roster;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void coordinatorGivesNoSeatThatIsNotThere() {
        TrainingClassId id = aFullClass();
        AccountId waiting = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        assertThatThrownBy(() -> roster.seat(id, waiting, "老人家请求")).hasMessageStartingWith("classes.roster.full");
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void coordinatorGivesTheSeatOfOneToAnother() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId leaving = ClassFixtures.aLearner();
        enrolments.enrol(id);
        newcomer(id);
        AccountId joining = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        roster.replace(id, leaving, joining, "双方同意");

        assertThat(fixtures.taken(id)).isEqualTo(1);
        ClassFixtures.as(joining);
        assertThat(enrolments.place(id)).contains(new Seated());
    }

    @Test
    void coordinatorNeedsAReason() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId learner = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        assertThatThrownBy(() -> roster.remove(id, learner, " ")).hasMessageStartingWith("classes.reason-missing");
        assertThat(fixtures.count(id, "SEATED")).isEqualTo(1);
    }

    @Test
    void coordinatorOfAnotherDistrictSeesNothing() {
        TrainingClassId id = aFullClass();
        ClassFixtures.aCoordinatorOf("110101");

        assertThatThrownBy(() -> roster.of(id)).hasMessageStartingWith("classes.unknown");
    }

    @Test
    void residentSeesNoRoster() {
        TrainingClassId id = aFullClass();

        assertThatThrownBy(() -> roster.of(id)).isInstanceOf(AccessDeniedException.class);
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

package org.anlin.classes.assessment;

import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running class with one learner, examined by one trainer. */
@AnlinTest
abstract class AssessmentTest {

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentSheets sheets;

    @Autowired
    Checklists checklists;

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    TrainingClassId id;

    AccountId learner;

    AccountId trainer;

    @BeforeEach
    void aClassWithOneLearner() {
        id = fixtures.aRunningClass();
        learner = fixtures.aLearnerWhoIsThere(id);
        trainer = fixtures.aTrainerOf(id);
    }

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    Checklist current() {
        return checklists.current(AssessmentFixtures.COURSE);
    }

    Attempt attempt(int number) {
        return new Attempt(id, learner, number);
    }

    void enter(Mark mark, int seen) {
        assessments.enter(attempt(1), mark, seen);
    }

    java.util.Optional<Outcome> sheet(List<Mark> marks) {
        return assessments.enterSheet(id, learner, marks);
    }

    List<Entry> entries() {
        return sheets.of(id, learner).attempts().getFirst().entries();
    }
}

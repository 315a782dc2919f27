package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.learning.CoursePassed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows from a signature: certificate, message, the learner's own view. */
@AnlinTest
class ResultsTests {

    @Autowired
    Assessments assessments;

    @Autowired
    OwnResults own;

    @Autowired
    Checklists checklists;

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    List<PersonalDataSource> data;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private TrainingClassId id;
    private AccountId learner;
    private AccountId trainer;

    @BeforeEach
    void aLearnerWithTheory() {
        id = fixtures.aRunningClass();
        learner = people.aResident(people.aPhone());
        fixtures.isThere(id, learner);
        trainer = fixtures.aTrainerOf(id);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new CoursePassed(learner, "cpr-aed", 1, Instant.EPOCH)));
    }

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void passedSkillsAndTheoryBecomeACertificateAndTwoMessages() {
        assessments.enterSheet(id, learner, AssessmentFixtures.allShown(current()));

        await().until(() -> messages(learner).containsAll(Set.of("class-passed", "certificate-issued")));
        assertThat(jdbc.sql("SELECT training_class::text FROM certification.certificate WHERE holder = ?")
                        .param(learner.value())
                        .query(String.class)
                        .list())
                .containsExactly(id.toString());
        AssessmentFixtures.as(learner, Role.RESIDENT);
        assertThat(own.of(id).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aFailedStepTellsWhatToPractiseAndARemediationPasses() {
        assessments.enterSheet(id, learner, List.of(Mark.notShown(AssessmentFixtures.CRITICAL)));
        await().until(() -> messages(learner).contains("class-not-passed"));
        assertThat(certificates()).isZero();

        AssessmentFixtures.as(learner, Role.RESIDENT);
        assertThat(own.all().get(id).again())
                .extracting(ChecklistItem::id)
                .containsExactly(AssessmentFixtures.CRITICAL);

        AssessmentFixtures.as(trainer, Role.TRAINER);
        assessments.enterSheet(id, learner, AssessmentFixtures.allShown(current()));
        await().until(() -> certificates() == 1);
    }

    @Test
    void aCorrectionToNotPassedIsToldAndRevokesNothingByItself() {
        assessments.enterSheet(id, learner, AssessmentFixtures.allShown(current()));
        await().until(() -> certificates() == 1);

        assessments.correct(new Attempt(id, learner, 1), Mark.notShown(AssessmentFixtures.CRITICAL), 99, "录像复核");

        await().until(() -> messages(learner).contains("class-corrected"));
        await().until(() -> withdrawn());
        assertThat(certificates()).isOne();
        await().until(() ->
                jdbc.sql("SELECT count(*) FROM notifications.message WHERE kind = 'class-withdrawn' AND path LIKE ?")
                                .param("%" + learner)
                                .query(Integer.class)
                                .single()
                        > 0);

        assessments.correct(new Attempt(id, learner, 1), Mark.shown(AssessmentFixtures.CRITICAL), 99, "看错了人");
        await().until(() -> !withdrawn());
        assertThat(certificates()).isOne();
    }

    @Test
    void theLearnerTakesTheRecordsAlongAndTheyGoWithTheLearner() {
        assessments.enterSheet(id, learner, List.of(Mark.notShown(AssessmentFixtures.CRITICAL)));
        PersonalDataSource skills = data.stream()
                .filter(source -> source.section().equals("skills"))
                .findAny()
                .orElseThrow();
        assertThat(skills.export(learner).toString()).contains(AssessmentFixtures.CRITICAL);

        transactions.executeWithoutResult(
                status -> events.publishEvent(new org.anlin.accounts.AccountErased(learner, Instant.EPOCH)));

        await().until(() -> jdbc.sql("SELECT count(*) FROM classes.assessment WHERE learner = ?")
                        .param(learner.value())
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(assessments.standings(id)).isEqualTo(Map.of());
    }

    private Checklist current() {
        return checklists.current(AssessmentFixtures.COURSE);
    }

    private int certificates() {
        return jdbc.sql("SELECT count(*) FROM certification.certificate WHERE holder = ? AND revoked_at IS NULL")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }

    private boolean withdrawn() {
        return jdbc.sql(
                        "SELECT withdrawn_at IS NOT NULL FROM certification.evidence WHERE holder = ? AND kind = 'PRACTICE'")
                .param(learner.value())
                .query(Boolean.class)
                .single();
    }

    private List<String> messages(AccountId person) {
        return jdbc.sql("SELECT kind FROM notifications.message WHERE recipient = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}

package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Who examines whom, and when. */
class ExaminersTests extends AssessmentTest {

    @Test
    void nobodyExaminesThemselvesNotEvenInTheDatabase() {
        fixtures.isThere(id, trainer);

        assertThatThrownBy(
                        () -> assessments.enter(new Attempt(id, trainer, 1), Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.oneself");
        checklists.freeze(AssessmentFixtures.COURSE);
        assertThatThrownBy(() -> jdbc.sql("""
                                INSERT INTO classes.assessment
                                    (id, training_class, learner, attempt, course, checklist, examiner, begun_at)
                                VALUES (gen_random_uuid(), ?, ?, 1, ?, ?, ?, now())""")
                        .params(
                                id.value(),
                                trainer.value(),
                                AssessmentFixtures.COURSE,
                                current().version(),
                                trainer.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("assessment_of_another");
    }

    @Test
    void anUnqualifiedExaminerIsRefused() {
        jdbc.sql("UPDATE classes.trainer SET valid_until = '2021-01-01' WHERE person = ?")
                .param(trainer.value())
                .update();

        assertThatThrownBy(() -> enter(Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.examiner-not-valid");
        assertThat(sheets.of(id, learner).refusal()).isPresent();
        assertThat(sheets.of(id, learner).attempts()).isEmpty();
    }

    @Test
    void aLearnerWhoWasAbsentIsNotExamined() {
        var absent = new AccountId(org.anlin.shared.Identifier.next());
        fixtures.attends(id, absent, "ABSENT");

        assertThatThrownBy(
                        () -> assessments.enter(new Attempt(id, absent, 1), Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.absent");
    }

    @Test
    void nothingIsExaminedBeforeTheStart() {
        TrainingClassId later =
                fixtures.aClass(Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofHours(1)));
        AccountId early = fixtures.aLearnerWhoIsThere(later);
        fixtures.aTrainerOf(later);

        assertThatThrownBy(() ->
                        assessments.enter(new Attempt(later, early, 1), Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.not-begun");
    }

    @Test
    void otherTrainersSeeNothing() {
        fixtures.aTrainer();

        assertThatThrownBy(() -> sheets.of(id, learner)).hasMessageStartingWith("classes.unknown");
        assertThatThrownBy(() -> assessments.standings(id)).hasMessageStartingWith("classes.unknown");
        assertThatThrownBy(() -> enter(Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.unknown");
    }

    @Test
    void coordinatorOfTheDistrictReadsAndDoesNotExamine() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        assertThat(sheets.of(id, learner).attempts()).hasSize(1);
        assertThatThrownBy(() -> enter(Mark.shown(AssessmentFixtures.CALLING), 0))
                .isInstanceOf(AccessDeniedException.class);

        ClassFixtures.aCoordinatorOf("110101");
        assertThatThrownBy(() -> sheets.of(id, learner)).hasMessageStartingWith("classes.unknown");
    }
}

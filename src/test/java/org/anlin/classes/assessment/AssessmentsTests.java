package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Standing.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class AssessmentsTests {

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

    private TrainingClassId id;
    private AccountId learner;
    private AccountId trainer;

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

    @Test
    void eachMarkIsWrittenAtOnceAndTheSameAgainChangesNothing() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        enter(Mark.measured(AssessmentFixtures.RATE, new BigDecimal("110")), 0);

        assertThat(entries())
                .extracting(Entry::item)
                .containsExactly(AssessmentFixtures.CALLING, AssessmentFixtures.RATE);
        assertThat(entries().getLast().measured()).isEqualByComparingTo("110");
        assertThat(assessments.standings(id).get(learner)).isEqualTo(new Standing(State.IN_PROGRESS, 1, 2, 11));
    }

    @Test
    void theSecondWriterSeesWhatTheFirstWrote() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        AccountId second = fixtures.aTrainerOf(id);

        assertThatThrownBy(() -> enter(Mark.notShown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.changed-meanwhile");
        enter(Mark.notShown(AssessmentFixtures.CALLING), 1);

        assertThat(entries()).extracting(Entry::by).containsExactly(trainer, second);
        assertThat(entries()).extracting(Entry::passed).containsExactly(true, false);
    }

    @Test
    void twoWhoBeginAtOnceWriteOneAttempt() throws Exception {
        AccountId second = fixtures.aTrainerOf(id);
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> {
                AssessmentFixtures.as(trainer, Role.TRAINER);
                start.await();
                enter(Mark.shown(AssessmentFixtures.CALLING), 0);
                return null;
            });
            var other = pool.submit(() -> {
                AssessmentFixtures.as(second, Role.TRAINER);
                start.await();
                enter(Mark.shown(AssessmentFixtures.CRITICAL), 0);
                return null;
            });
            start.countDown();
            one.get();
            other.get();
        }

        assertThat(sheets.of(id, learner).attempts()).hasSize(1);
        assertThat(entries()).extracting(Entry::position).containsExactly(1, 2);
    }

    @Test
    void isSignedWhenEverythingIsEntered() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        assertThatThrownBy(() -> assessments.sign(attempt(1), null, 1))
                .hasMessageStartingWith("classes.assess.incomplete");

        AssessmentFixtures.allShown(checklists.current(AssessmentFixtures.COURSE))
                .forEach(mark -> enter(mark, 0));

        assertThat(assessments.sign(attempt(1), new Signature("M1 1L2 2"), 11)).isEqualTo(Outcome.PASSED);
        assertThat(assessments.standings(id).get(learner).state()).isEqualTo(State.PASSED);
        assertThatThrownBy(() -> enter(Mark.notShown(AssessmentFixtures.CALLING), 99))
                .hasMessageStartingWith("classes.assess.signed-already");
    }

    @Test
    void nobodySignsWhatCameInBetween() {
        enter(Mark.notShown(AssessmentFixtures.CRITICAL), 0);
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);

        assertThatThrownBy(() -> assessments.sign(attempt(1), null, 1))
                .hasMessageStartingWith("classes.assess.changed-meanwhile");
    }

    @Test
    void criticalStepEndsTheAttemptAndAnotherMakesUpForIt() {
        enter(Mark.notShown(AssessmentFixtures.CRITICAL), 0);
        assertThat(assessments.sign(attempt(1), null, 1)).isEqualTo(Outcome.FAILED);
        assertThatThrownBy(() -> assessments.enter(attempt(3), Mark.shown(AssessmentFixtures.CALLING), 0))
                .hasMessageStartingWith("classes.assess.signed-already");

        assertThat(sheet(AssessmentFixtures.allShown(current()))).contains(Outcome.PASSED);

        assertThat(assessments.standings(id).get(learner)).isEqualTo(new Standing(State.PASSED, 2, 11, 11));
        assertThatThrownBy(() -> sheet(AssessmentFixtures.allShown(current())))
                .hasMessageStartingWith("classes.assess.signed-already");
    }

    @Test
    void aSheetThatDecidesNothingStaysOpen() {
        assertThat(sheet(List.of(Mark.shown(AssessmentFixtures.CALLING)))).isEmpty();

        assertThat(assessments.standings(id).get(learner).state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void correctionKeepsTheFirstEntryAndSaysWhy() {
        sheet(AssessmentFixtures.allShownBut(current(), AssessmentFixtures.CALLING));
        AccountId second = fixtures.aTrainerOf(id);
        int seen = position(AssessmentFixtures.CALLING);

        assertThatThrownBy(() -> assessments.correct(attempt(1), Mark.shown(AssessmentFixtures.CALLING), seen, " "))
                .hasMessageStartingWith("classes.reason-missing");
        assertThat(assessments.correct(attempt(1), Mark.shown(AssessmentFixtures.CALLING), seen, "看漏了"))
                .isEqualTo(Outcome.PASSED);

        assertThat(entries().stream().filter(entry -> entry.item().equals(AssessmentFixtures.CALLING)))
                .extracting(Entry::passed, Entry::by, Entry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, trainer, null),
                        org.assertj.core.groups.Tuple.tuple(true, second, "看漏了"));
        assertThatThrownBy(
                        () -> assessments.correct(attempt(1), Mark.notShown(AssessmentFixtures.CALLING), seen, "没看到"))
                .hasMessageStartingWith("classes.assess.changed-meanwhile");
    }

    @Test
    void onlyTheLastAttemptIsCorrected() {
        sheet(AssessmentFixtures.allShownBut(current(), AssessmentFixtures.CALLING));
        assessments.enter(attempt(2), Mark.shown(AssessmentFixtures.CALLING), 0);

        assertThatThrownBy(() -> assessments.correct(attempt(1), Mark.shown(AssessmentFixtures.CALLING), 99, "改"))
                .hasMessageStartingWith("classes.assess.newer-attempt");
    }

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

    @Test
    void aUsedChecklistStaysAsItWas() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        Checklist used = sheets.of(id, learner).attempts().getFirst().tally().checklist();

        assertThat(used).isEqualTo(current());
        assertThat(used.guidelines()).anyMatch(guideline -> guideline.contains("2025"));
        assertThat(used.item(AssessmentFixtures.RATE).measure())
                .isEqualTo(new Measure("per-minute", new BigDecimal(100), new BigDecimal(120), null));
    }

    private Checklist current() {
        return checklists.current(AssessmentFixtures.COURSE);
    }

    private Attempt attempt(int number) {
        return new Attempt(id, learner, number);
    }

    private void enter(Mark mark, int seen) {
        assessments.enter(attempt(1), mark, seen);
    }

    private java.util.Optional<Outcome> sheet(List<Mark> marks) {
        return assessments.enterSheet(id, learner, marks);
    }

    private List<Entry> entries() {
        return sheets.of(id, learner).attempts().getFirst().entries();
    }

    private int position(String item) {
        return entries().stream()
                .filter(entry -> entry.item().equals(item))
                .mapToInt(Entry::position)
                .max()
                .orElseThrow();
    }
}

package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.classes.assessment.Standing.State;
import org.junit.jupiter.api.Test;

/** Marks as they are entered, signed and made up for. */
class AssessmentsTests extends AssessmentTest {

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
    void aUsedChecklistStaysAsItWas() {
        enter(Mark.shown(AssessmentFixtures.CALLING), 0);
        Checklist used = sheets.of(id, learner).attempts().getFirst().tally().checklist();

        assertThat(used).isEqualTo(current());
        assertThat(used.guidelines()).anyMatch(guideline -> guideline.contains("2025"));
        assertThat(used.item(AssessmentFixtures.RATE).measure())
                .isEqualTo(new Measure("per-minute", new BigDecimal(100), new BigDecimal(120), null));
    }
}

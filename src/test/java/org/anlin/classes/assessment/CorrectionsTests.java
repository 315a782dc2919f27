package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.accounts.AccountId;
import org.junit.jupiter.api.Test;

/** What was signed is corrected by another entry that says why. */
class CorrectionsTests extends AssessmentTest {

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

    private int position(String item) {
        return entries().stream()
                .filter(entry -> entry.item().equals(item))
                .mapToInt(Entry::position)
                .max()
                .orElseThrow();
    }
}

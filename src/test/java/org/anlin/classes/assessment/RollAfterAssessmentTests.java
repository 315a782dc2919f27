package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roll and assessment do not contradict each other: a certificate rests on both. */
class RollAfterAssessmentTests extends AssessmentTest {

    @Autowired
    Rolls rolls;

    @Test
    void whoHasPassedIsNotMadeAbsent() {
        sheet(AssessmentFixtures.allShown(current()));

        assertThatThrownBy(() -> mark(Presence.ABSENT)).hasMessageStartingWith("classes.roll.assessed");
        assertThatThrownBy(() -> mark(Presence.NOT_YET)).hasMessageStartingWith("classes.roll.assessed");

        mark(Presence.LATE);
        assertThat(rolls.wasThere(id, learner)).isTrue();
    }

    @Test
    void afterTheCorrectionTheRollIsFree() {
        sheet(AssessmentFixtures.allShown(current()));
        int seen = entries().stream()
                .filter(entry -> entry.item().equals(AssessmentFixtures.CALLING))
                .findFirst()
                .orElseThrow()
                .position();
        assessments.correct(attempt(1), Mark.notShown(AssessmentFixtures.CALLING), seen, "记错了人");

        mark(Presence.ABSENT);

        assertThat(rolls.wasThere(id, learner)).isFalse();
    }

    private void mark(Presence presence) {
        rolls.mark(id, learner, presence, Way.ROLL, rolls.roll(id).getFirst().entry());
    }
}

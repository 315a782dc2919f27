package org.anlin.classes.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.pool.Admission.TrialLesson;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AdmissionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final TrialLesson TRIAL = new TrialLesson("cpr-aed", TODAY.minusDays(3), "王立", true);

    @Test
    void passedTrialLessonOpensThePool() {
        assertThatCode(() -> AdmissionRules.check(admission(TRIAL, TODAY, TODAY.plusYears(2)), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void failedTrialLessonDoesNot() {
        var failed = new TrialLesson("cpr-aed", TODAY, "王立", false);

        assertThat(refusal(admission(failed, TODAY, TODAY))).isEqualTo("classes.trainer.trial-not-passed");
    }

    @Test
    void trialLessonOfTomorrowIsNotHeld() {
        var tomorrow = new TrialLesson("cpr-aed", TODAY.plusDays(1), "王立", true);

        assertThat(refusal(admission(tomorrow, TODAY, TODAY))).isEqualTo("classes.trainer.trial-in-future");
    }

    @Test
    void trialLessonNeedsItsAssessorAndItsCourse() {
        var nobody = new TrialLesson("cpr-aed", TODAY, " ", true);
        var other = new TrialLesson("flood", TODAY, "王立", true);

        assertThat(refusal(admission(nobody, TODAY, TODAY))).isEqualTo("classes.trainer.assessor-missing");
        assertThat(refusal(admission(other, TODAY, TODAY))).isEqualTo("classes.trainer.trial-other-course");
    }

    @Test
    void validityIsNeitherBackwardsNorOver() {
        assertThat(refusal(admission(TRIAL, TODAY, TODAY.minusDays(1))))
                .isEqualTo("classes.trainer.validity-backwards");
        assertThat(refusal(admission(TRIAL, TODAY.minusDays(9), TODAY.minusDays(1))))
                .isEqualTo("classes.trainer.validity-over");
    }

    @Test
    void bothDaysOfTheValidityCount() {
        var standing = new TrainerStanding(person(), TrainerLevel.LEAD, TODAY, TODAY, false, Set.of());

        assertThat(standing.validOn(TODAY)).isTrue();
        assertThat(standing.validOn(TODAY.minusDays(1))).isFalse();
        assertThat(standing.validOn(TODAY.plusDays(1))).isFalse();
    }

    private static String refusal(Admission admission) {
        try {
            AdmissionRules.check(admission, TODAY);
            return "none";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }

    private static Admission admission(TrialLesson trial, LocalDate from, LocalDate until) {
        return new Admission(person(), TrainerLevel.INSTRUCTOR, Set.of("cpr-aed"), from, until, trial);
    }

    private static AccountId person() {
        return new AccountId(new UUID(0, 1));
    }
}

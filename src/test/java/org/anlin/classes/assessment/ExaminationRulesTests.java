package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.classes.pool.TrainerLevel;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExaminationRulesTests {

    private static final AccountId EXAMINER = new AccountId(Identifier.next());
    private static final AccountId LEARNER = new AccountId(Identifier.next());
    // Midnight of 1 March in Beijing, one hour long.
    private static final Instant START = Instant.parse("2028-02-29T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2028, 3, 1);
    private static final TrainerStanding QUALIFIED = standing(DAY, DAY, false, "cpr-aed");

    @Test
    void aQualifiedTrainerOfTheTeamExamines() {
        assertThat(refusal(EXAMINER, aClass(true), QUALIFIED, START)).isNull();
    }

    @Test
    void nobodyExaminesThemselves() {
        assertThat(refusal(LEARNER, aClass(true), QUALIFIED, START)).isEqualTo("classes.assess.oneself");
    }

    @Test
    void onlyTheTeamExamines() {
        assertThat(refusal(EXAMINER, aClass(false), QUALIFIED, START)).isEqualTo("classes.assess.not-in-team");
    }

    @Test
    void anUnqualifiedExaminerHearsWhy() {
        var facts = aClass(true);

        assertThat(refusal(EXAMINER, facts, null, START)).isEqualTo("classes.assess.examiner-not-in-pool");
        assertThat(refusal(EXAMINER, facts, standing(DAY, DAY, true, "cpr-aed"), START))
                .isEqualTo("classes.assess.examiner-suspended");
        assertThat(refusal(EXAMINER, facts, standing(DAY, DAY, false, "flood"), START))
                .isEqualTo("classes.assess.examiner-not-for-course");
        assertThat(refusal(EXAMINER, facts, standing(DAY.minusYears(1), DAY.minusDays(1), false, "cpr-aed"), START))
                .isEqualTo("classes.assess.examiner-not-valid");
        assertThat(refusal(EXAMINER, facts, standing(DAY.plusDays(1), DAY.plusYears(1), false, "cpr-aed"), START))
                .isEqualTo("classes.assess.examiner-not-valid");
    }

    @Test
    void nothingIsExaminedBeforeTheClassBegins() {
        assertThat(refusal(EXAMINER, aClass(true), QUALIFIED, START.minusMillis(1)))
                .isEqualTo("classes.assess.not-begun");
    }

    @Test
    void whoWasNotThereIsNotExamined() {
        assertThat(refusal(EXAMINER, aClass(true), QUALIFIED, false, START)).isEqualTo("classes.assess.absent");
    }

    private static @Nullable String refusal(
            AccountId examiner, ExaminedClass facts, @Nullable TrainerStanding standing, Instant now) {
        return refusal(examiner, facts, standing, true, now);
    }

    private static @Nullable String refusal(
            AccountId examiner, ExaminedClass facts, @Nullable TrainerStanding standing, boolean there, Instant now) {
        return ExaminationRules.refusal(new Examination(examiner, LEARNER, facts, standing, there, now))
                .map(RuleViolation::key)
                .orElse(null);
    }

    private static ExaminedClass aClass(boolean team) {
        return new ExaminedClass("cpr-aed", "110106", START, START.plus(Duration.ofHours(1)), false, team, true);
    }

    private static TrainerStanding standing(LocalDate from, LocalDate until, boolean suspended, String course) {
        return new TrainerStanding(EXAMINER, TrainerLevel.INSTRUCTOR, from, until, suspended, Set.of(course));
    }
}

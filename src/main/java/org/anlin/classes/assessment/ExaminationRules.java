package org.anlin.classes.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.shared.RuleViolation;

/** Who may examine whom, and when. */
final class ExaminationRules {

    @FunctionalInterface
    interface ExaminationRule {
        Optional<RuleViolation> check(Examination examination);
    }

    static final ExaminationRule NOT_ONESELF =
            examination -> refuse(examination.examiner().equals(examination.learner()), "classes.assess.oneself");

    static final ExaminationRule TAKES_PLACE =
            examination -> refuse(examination.facts().cancelled(), "classes.assess.cancelled");

    static final ExaminationRule EXAMINER_IS_IN_THE_TEAM =
            examination -> refuse(!examination.facts().team(), "classes.assess.not-in-team");

    static final ExaminationRule EXAMINER_IS_IN_THE_POOL =
            examination -> refuse(examination.standing() == null, "classes.assess.examiner-not-in-pool");

    static final ExaminationRule EXAMINER_IS_NOT_SUSPENDED =
            examination -> lacking(examination, standing -> !standing.suspended(), "classes.assess.examiner-suspended");

    static final ExaminationRule EXAMINER_IS_VALID_ON_THE_DAY = examination -> lacking(
            examination,
            standing -> standing.validOn(examination.facts().firstDay())
                    && standing.validOn(examination.facts().lastDay()),
            "classes.assess.examiner-not-valid");

    static final ExaminationRule EXAMINER_TEACHES_THE_COURSE = examination -> lacking(
            examination,
            standing -> standing.teaches(examination.facts().course()),
            "classes.assess.examiner-not-for-course");

    static final ExaminationRule HAS_BEGUN = examination ->
            refuse(examination.now().isBefore(examination.facts().startsAt()), "classes.assess.not-begun");

    static final ExaminationRule LEARNER_WAS_THERE =
            examination -> refuse(!examination.there(), "classes.assess.absent");

    static final List<ExaminationRule> RULES = List.of(
            NOT_ONESELF,
            TAKES_PLACE,
            EXAMINER_IS_IN_THE_TEAM,
            EXAMINER_IS_IN_THE_POOL,
            EXAMINER_IS_NOT_SUSPENDED,
            EXAMINER_IS_VALID_ON_THE_DAY,
            EXAMINER_TEACHES_THE_COURSE,
            HAS_BEGUN,
            LEARNER_WAS_THERE);

    private ExaminationRules() {}

    static Optional<RuleViolation> refusal(Examination examination) {
        return RULES.stream().flatMap(rule -> rule.check(examination).stream()).findFirst();
    }

    private static Optional<RuleViolation> refuse(boolean broken, String key) {
        return broken ? Optional.of(new RuleViolation(key)) : Optional.empty();
    }

    private static Optional<RuleViolation> lacking(
            Examination examination, Predicate<TrainerStanding> holds, String key) {
        TrainerStanding standing = examination.standing();
        return refuse(standing != null && !holds.test(standing), key);
    }
}

package org.anlin.classes.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anlin.shared.RuleViolation;

/** What must be so before somebody enters the pool. */
final class AdmissionRules {

    @FunctionalInterface
    interface AdmissionRule {
        Optional<RuleViolation> check(Admission admission, LocalDate today);
    }

    static final AdmissionRule TRIAL_LESSON_PASSED =
            (admission, today) -> refuse(!admission.trial().passed(), "classes.trainer.trial-not-passed");

    static final AdmissionRule TRIAL_LESSON_HELD =
            (admission, today) -> refuse(admission.trial().on().isAfter(today), "classes.trainer.trial-in-future");

    static final AdmissionRule ASSESSOR_NAMED =
            (admission, today) -> refuse(admission.trial().assessor().isBlank(), "classes.trainer.assessor-missing");

    static final AdmissionRule TEACHES_THE_TRIAL_COURSE = (admission, today) ->
            refuse(!admission.courses().contains(admission.trial().course()), "classes.trainer.trial-other-course");

    static final AdmissionRule VALIDITY_IN_ORDER = (admission, today) ->
            refuse(admission.validUntil().isBefore(admission.validFrom()), "classes.trainer.validity-backwards");

    static final AdmissionRule NOT_OVER_ALREADY =
            (admission, today) -> refuse(admission.validUntil().isBefore(today), "classes.trainer.validity-over");

    static final List<AdmissionRule> RULES = List.of(
            TRIAL_LESSON_PASSED,
            TRIAL_LESSON_HELD,
            ASSESSOR_NAMED,
            TEACHES_THE_TRIAL_COURSE,
            VALIDITY_IN_ORDER,
            NOT_OVER_ALREADY);

    private AdmissionRules() {}

    static void check(Admission admission, LocalDate today) {
        RULES.forEach(rule -> rule.check(admission, today).ifPresent(refusal -> {
            throw refusal;
        }));
    }

    private static Optional<RuleViolation> refuse(boolean broken, String key) {
        return broken ? Optional.of(new RuleViolation(key)) : Optional.empty();
    }
}

package org.anlin.classes.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.anlin.classes.plan.PlannedClass.TrainerFacts;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.shared.RuleViolation;

/** What a class must be before it is written down, and what more before it is published. */
final class PlanRules {

    @FunctionalInterface
    interface PlanRule {
        Optional<RuleViolation> check(PlannedClass planned);
    }

    static final Set<String> LANGUAGES = Set.of("zh", "en", "sign");
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int SHOWN_SEATS = 2000;

    static final PlanRule COURSE_IS_OFFERED =
            planned -> refuse(!planned.courseOffered(), "classes.plan.course-unknown");

    static final PlanRule ENDS_AFTER_IT_STARTS = planned ->
            refuse(!planned.draft().ends().isAfter(planned.draft().starts()), "classes.plan.ends-before-start");

    static final PlanRule NOT_LONGER_THAN_A_DAY_OF_WORK = planned -> refuse(
            Duration.between(planned.draft().startsAt(), planned.draft().endsAt())
                            .compareTo(LONGEST)
                    > 0,
            "classes.plan.too-long",
            LONGEST.toHours());

    static final PlanRule IN_THE_FUTURE =
            planned -> refuse(!planned.draft().startsAt().isAfter(planned.now()), "classes.plan.past");

    static final PlanRule HAS_SEATS = planned ->
            refuse(planned.draft().seats() < 1 || planned.draft().seats() > SHOWN_SEATS, "classes.plan.no-seats");

    static final PlanRule FITS_ITS_ROOM = planned -> refuse(
            planned.draft().seats() > planned.room().capacity(),
            "classes.plan.room-too-small",
            planned.room().capacity());

    static final PlanRule VENUE_IS_OPEN = planned -> refuse(planned.room().venueClosed(), "classes.plan.venue-closed");

    static final PlanRule LANGUAGE_IS_KNOWN =
            planned -> refuse(!LANGUAGES.contains(planned.draft().language()), "classes.plan.language-unknown");

    static final PlanRule LED_BY_SOMEBODY =
            planned -> refuse(planned.draft().lead() == null, "classes.plan.lead-missing");

    static final PlanRule TRAINERS_ARE_IN_THE_POOL =
            planned -> first(planned, trainer -> trainer.standing() == null, "classes.plan.trainer-not-in-pool");

    static final PlanRule TRAINERS_ARE_NOT_SUSPENDED =
            planned -> standing(planned, (plan, standing) -> !standing.suspended(), "classes.plan.trainer-suspended");

    static final PlanRule TRAINERS_ARE_VALID_ON_THE_DAY = planned -> standing(
            planned,
            (plan, standing) ->
                    standing.validOn(plan.draft().starts().toLocalDate()) && standing.validOn(plan.lastDay()),
            "classes.plan.trainer-not-valid");

    static final PlanRule TRAINERS_TEACH_THE_COURSE = planned -> standing(
            planned,
            (plan, standing) -> standing.teaches(plan.draft().course()),
            "classes.plan.trainer-not-for-course");

    static final PlanRule LEAD_MAY_LEAD = planned -> standing(
            planned,
            (plan, standing) -> !standing.person().equals(plan.draft().lead())
                    || standing.level().mayLead(),
            "classes.plan.trainer-may-not-lead");

    static final List<PlanRule> FOR_A_DRAFT = List.of(
            COURSE_IS_OFFERED,
            ENDS_AFTER_IT_STARTS,
            NOT_LONGER_THAN_A_DAY_OF_WORK,
            IN_THE_FUTURE,
            HAS_SEATS,
            FITS_ITS_ROOM,
            VENUE_IS_OPEN,
            LANGUAGE_IS_KNOWN);

    static final List<PlanRule> FOR_THE_PUBLIC = List.of(
            LED_BY_SOMEBODY,
            TRAINERS_ARE_IN_THE_POOL,
            TRAINERS_ARE_NOT_SUSPENDED,
            TRAINERS_ARE_VALID_ON_THE_DAY,
            TRAINERS_TEACH_THE_COURSE,
            LEAD_MAY_LEAD);

    private PlanRules() {}

    static void check(List<PlanRule> rules, PlannedClass planned) {
        refusal(rules, planned).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The first rule that is broken. */
    static Optional<RuleViolation> refusal(List<PlanRule> rules, PlannedClass planned) {
        return rules.stream().flatMap(rule -> rule.check(planned).stream()).findFirst();
    }

    private static Optional<RuleViolation> refuse(boolean broken, String key, Object... arguments) {
        return broken ? Optional.of(new RuleViolation(key, arguments)) : Optional.empty();
    }

    private static Optional<RuleViolation> standing(
            PlannedClass planned, BiPredicate<PlannedClass, TrainerStanding> holds, String key) {
        return first(planned, trainer -> trainer.standing() != null && !holds.test(planned, trainer.standing()), key);
    }

    private static Optional<RuleViolation> first(
            PlannedClass planned, java.util.function.Predicate<TrainerFacts> broken, String key) {
        return planned.trainers().stream()
                .filter(broken)
                .findFirst()
                .map(trainer -> new RuleViolation(key, trainer.name()));
    }
}

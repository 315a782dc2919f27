package org.anlin.classes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.plan.PlannedClass.RoomFacts;
import org.anlin.classes.plan.PlannedClass.TrainerFacts;
import org.anlin.classes.pool.TrainerLevel;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanRulesTests {

    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");
    private static final AccountId TRAINER = new AccountId(new UUID(0, 7));
    private static final LocalDateTime NINE = LocalDateTime.of(2027, 5, 1, 9, 0);
    private static final TrainerStanding VALID = standing(TrainerLevel.LEAD, LocalDate.of(2027, 5, 1), false);

    private static final ClassDraft DRAFT = new ClassDraft(
            "cpr-aed",
            new RoomId(new UUID(0, 1)),
            NINE,
            NINE.plusHours(3),
            20,
            TRAINER,
            Set.of(),
            "zh",
            "everyone",
            null);

    @Test
    void classWithAValidTrainerMayBePublished() {
        assertThat(publishing(DRAFT, VALID)).isEqualTo("none");
    }

    @Test
    void endBeforeStartIsRefused() {
        assertThat(drafting(DRAFT.at(NINE, NINE))).isEqualTo("classes.plan.ends-before-start");
        assertThat(drafting(DRAFT.at(NINE, NINE.minusHours(1)))).isEqualTo("classes.plan.ends-before-start");
    }

    @Test
    void negativeSeatsAreRefused() {
        assertThat(drafting(DRAFT.withSeats(-3))).isEqualTo("classes.plan.no-seats");
        assertThat(drafting(DRAFT.withSeats(0))).isEqualTo("classes.plan.no-seats");
    }

    @Test
    void roomMustHoldAllSeats() {
        assertThat(drafting(DRAFT.withSeats(30))).isEqualTo("none");
        assertThat(drafting(DRAFT.withSeats(31))).isEqualTo("classes.plan.room-too-small");
    }

    @Test
    void pastDatesAreRefused() {
        assertThat(drafting(DRAFT.on(LocalDate.of(2027, 3, 31)))).isEqualTo("classes.plan.past");
    }

    @Test
    void classOfTheFirstHourOfADayIsOnThatDay() {
        LocalDateTime midnight = LocalDateTime.of(2028, 2, 29, 0, 0);
        ClassDraft night = DRAFT.at(midnight, midnight.plusHours(1));

        assertThat(night.startsAt()).isEqualTo("2028-02-28T16:00:00Z");
        assertThat(drafting(night)).isEqualTo("none");
        assertThat(publishing(night, standing(TrainerLevel.LEAD, LocalDate.of(2028, 2, 29), false)))
                .isEqualTo("none");
        assertThat(publishing(night, standing(TrainerLevel.LEAD, LocalDate.of(2028, 2, 28), false)))
                .isEqualTo("classes.plan.trainer-not-valid");
    }

    @Test
    void classUntilMidnightDoesNotReachTheNextDay() {
        ClassDraft late = DRAFT.at(NINE.withHour(21), LocalDateTime.of(2027, 5, 2, 0, 0));

        assertThat(publishing(late, VALID)).isEqualTo("none");
    }

    @Test
    void trainerMustBeValidOnTheDay() {
        var expired = standing(TrainerLevel.LEAD, LocalDate.of(2027, 4, 30), false);

        assertThat(publishing(DRAFT, expired)).isEqualTo("classes.plan.trainer-not-valid");
    }

    @Test
    void suspendedTrainerDoesNotTeach() {
        var suspended = standing(TrainerLevel.LEAD, LocalDate.of(2027, 12, 31), true);

        assertThat(publishing(DRAFT, suspended)).isEqualTo("classes.plan.trainer-suspended");
    }

    @Test
    void trainerTeachesOwnCoursesOnly() {
        var other =
                new TrainerStanding(TRAINER, TrainerLevel.LEAD, LocalDate.MIN, LocalDate.MAX, false, Set.of("flood"));

        assertThat(publishing(DRAFT, other)).isEqualTo("classes.plan.trainer-not-for-course");
    }

    @Test
    void assistantDoesNotLead() {
        assertThat(publishing(DRAFT, standing(TrainerLevel.ASSISTANT, LocalDate.MAX, false)))
                .isEqualTo("classes.plan.trainer-may-not-lead");
    }

    @Test
    void leadTrainerFromThePoolIsNeeded() {
        assertThat(publishing(DRAFT.ledBy(null), null)).isEqualTo("classes.plan.lead-missing");
        assertThat(publishing(DRAFT, null)).isEqualTo("classes.plan.trainer-not-in-pool");
    }

    @Test
    void everySaturdayOfMayIsFiveDays() {
        assertThat(new WeeklyDates(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31)).days())
                .hasSize(5)
                .first()
                .isEqualTo(LocalDate.of(2027, 5, 1));
        assertThatThrownBy(() -> new WeeklyDates(LocalDate.of(2027, 5, 2), LocalDate.of(2027, 5, 1)))
                .isInstanceOf(RuleViolation.class);
    }

    private static String drafting(ClassDraft draft) {
        return refusal(PlanRules.FOR_A_DRAFT, draft, VALID);
    }

    private static String publishing(ClassDraft draft, @Nullable TrainerStanding standing) {
        return refusal(PlanRules.FOR_THE_PUBLIC, draft, standing);
    }

    private static String refusal(
            List<PlanRules.PlanRule> rules, ClassDraft draft, @Nullable TrainerStanding standing) {
        List<TrainerFacts> trainers =
                draft.lead() == null ? List.of() : List.of(new TrainerFacts(TRAINER, "赵清", standing));
        try {
            PlanRules.check(rules, new PlannedClass(draft, new RoomFacts(30, false), true, trainers, NOW));
            return "none";
        } catch (RuleViolation refusal) {
            return refusal.key();
        }
    }

    private static TrainerStanding standing(TrainerLevel level, LocalDate until, boolean suspended) {
        return new TrainerStanding(TRAINER, level, LocalDate.of(2027, 1, 1), until, suspended, Set.of("cpr-aed"));
    }
}

package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.certification.reminder.Reminders;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.RoomId;
import org.anlin.learning.CoursePassed;
import org.anlin.shared.Identifier;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A Saturday of a class with two seats, from its publication to the renewal of what was earned there. */
class FullSaturdayTests extends BrowserTest {

    private static final String PASSWORD = "river stone lantern";
    private static final String DEMO_PASSWORD = "anlin-demo-1";
    private static final String COORDINATORS_DISTRICT = "110105";
    private static final Clock BEIJING = Clock.system(TimeConfiguration.BEIJING);

    @Autowired
    AccountFixtures people;

    @Autowired
    ClassFixtures classes;

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    ClassPlan plan;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentSheets sheets;

    @Autowired
    Reminders reminders;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private String phone = "";
    private AccountId learner = new AccountId(Identifier.next());
    private AccountId trainer = new AccountId(Identifier.next());
    private String phoneOfTrainer = "";
    private TrainingClassId id = TrainingClassId.next();
    private final LocalDate lastDay = LocalDate.now(BEIJING).plusDays(30);

    @BeforeEach
    void aDraftAndALearnerWithTheory() {
        phoneOfTrainer = people.aPhone();
        trainer = fixtures.aTrainerWithPhone(phoneOfTrainer);
        phone = people.aPhone();
        learner = people.aResident(phone);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new CoursePassed(learner, AssessmentFixtures.COURSE, 1, Instant.EPOCH)));
        ClassFixtures.aCoordinatorOf(COORDINATORS_DISTRICT);
        LocalDateTime start = LocalDateTime.now(BEIJING).plusDays(1);
        id = plan.draft(new ClassDraft(
                AssessmentFixtures.COURSE,
                new RoomId(classes.aRoom(COORDINATORS_DISTRICT, 10)),
                start,
                start.plusHours(3),
                2,
                trainer,
                Set.of(),
                "zh",
                "everyone",
                null));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fromPublishingToRenewal() throws Exception {
        publish();
        try (var holder = visit(Device.PHONE, CHINESE)) {
            holder.signIn(phone, PASSWORD);
            var learning = new SaturdayLearner(holder);
            learning.enrol(id, "报名");
            AccountId promoted = someoneLeavesAndTheNextIsPromoted();
            theDayHasCome();
            try (var teaching = visit(Device.PHONE, CHINESE)) {
                teaching.signIn(phoneOfTrainer, PASSWORD);
                var trainer = new SaturdayTeaching(teaching, id, learner);
                trainer.checkIn(holder);
                trainer.markPresent(promoted);
                trainer.failOnACriticalStep();
                trainer.remediate();
            }
            verify(learning.receive());
            remind(learning);
            renew(learning);
        }
    }

    private void publish() {
        try (var coordinator = visit(Device.DESKTOP, CHINESE)) {
            coordinator.signIn("coordinator@demo.anlin", DEMO_PASSWORD).open("/desk/classes/" + id);
            coordinator.button("发布").click();
            coordinator.page().getByText("已发布，现在可以报名了").waitFor();
        }
    }

    private AccountId someoneLeavesAndTheNextIsPromoted() {
        String second = people.aPhone();
        String third = people.aPhone();
        people.aResident(second);
        AccountId waiting = people.aResident(third);
        try (var leaving = visit(Device.PHONE, CHINESE);
                var next = visit(Device.PHONE, CHINESE)) {
            leaving.signIn(second, PASSWORD);
            new SaturdayLearner(leaving).enrol(id, "报名");
            next.signIn(third, PASSWORD);
            new SaturdayLearner(next).enrol(id, "排队候补");
            assertThat(next.page().locator(".class-place")).containsText("1");

            leaving.button("退出这个班").click();
            leaving.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            leaving.button("排队候补").waitFor();

            next.open("/classes/" + id);
            next.button("要这个空位").click();
            next.page().locator(".class-place .notice-success").waitFor();
        }
        return waiting;
    }

    /** The class moves to now, because the portal's clock does not move. */
    private void theDayHasCome() {
        jdbc.sql("""
                        UPDATE classes.training_class SET starts_at = now() - interval '5 minutes',
                            ends_at = now() + interval '2 hours' WHERE id = ?""").param(id.value()).update();
    }

    private void verify(String verification) {
        try (var stranger = visit(Device.PHONE, ENGLISH)) {
            stranger.open(verification + "?lang=en");
            assertThat(stranger.page().locator("main")).containsText("CPR and AED Certificate");
        }
    }

    /** Two years go by but for thirty days. */
    private void remind(SaturdayLearner holder) {
        jdbc.sql("UPDATE certification.certificate SET valid_from = ?, valid_until = ? WHERE holder = ?")
                .params(lastDay.minusYears(2), lastDay, learner.value())
                .update();
        jdbc.sql("UPDATE certification.evidence SET met_at = met_at - interval '700 days' WHERE holder = ?")
                .param(learner.value())
                .update();
        reminders.announce();
        holder.seesTheReminder();
    }

    private void renew(SaturdayLearner holder) {
        TrainingClassId later = fixtures.aRunningClass();
        fixtures.joins(trainer, later);
        fixtures.isThere(later, learner);
        AssessmentFixtures.as(trainer, Role.TRAINER);
        assessments.enterSheet(
                later,
                learner,
                AssessmentFixtures.allShown(sheets.of(later, learner).next()));
        holder.seesTheRenewal(lastDay);
    }
}

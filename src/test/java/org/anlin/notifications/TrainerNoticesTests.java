package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.People;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.ClassDesk;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.ClassPlan;
import org.anlin.classes.plan.DeskClass;
import org.anlin.classes.plan.RoomId;
import org.anlin.classes.pool.Admission;
import org.anlin.classes.pool.Admission.TrialLesson;
import org.anlin.classes.pool.TrainerLevel;
import org.anlin.classes.pool.TrainerPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What trainers hear of the classes that they are to teach, and coordinators of trainers who may not. */
@WithAccount(Role.ADMINISTRATOR)
class TrainerNoticesTests extends ClassNoticeTest {

    @Autowired
    ClassPlan plan;

    @Autowired
    ClassDesk desk;

    @Autowired
    TrainerPool pool;

    @Autowired
    People roles;

    @Autowired
    Clock clock;

    private AccountId first;
    private AccountId second;

    @BeforeEach
    void admitTwoTrainers() {
        first = aTrainer();
        second = aTrainer();
    }

    @Test
    void trainersHearWhenTheirClassIsPublished() {
        TrainingClassId id = plan.draft(ledBy(first));
        assertThat(all(first)).isEmpty();

        plan.publish(id);

        assertThat(sent(first, 1)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("class-teach");
            assertThat(message.method()).isEqualTo("REQUEST");
        });
    }

    @Test
    void whoIsReplacedHearsItAndTheCalendarFollowsThereAndBack() {
        TrainingClassId id = plan.draft(ledBy(first));
        plan.publish(id);
        sent(first, 1);

        plan.change(id, plan.written(id).ledBy(second));
        sent(first, 2);
        sent(second, 1);
        plan.change(id, plan.written(id).ledBy(first));

        List<Sent> heard = sent(first, 3);
        assertThat(heard).extracting(Sent::kind).containsExactly("class-teach", "class-teach-no-more", "class-teach");
        assertThat(heard).extracting(Sent::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(heard).extracting(Sent::sequence).containsExactly(0, 3, 4);
        assertThat(sent(second, 2)).extracting(Sent::sequence).containsExactly(2, 5);
    }

    @Test
    void coordinatorsHearOfASuspendedTrainerAndSeeTheClass() {
        TrainingClassId id = plan.draft(ledBy(first));
        plan.publish(id);
        assertThat(plan.obstacle(id)).isEmpty();
        assertThat(atRisk()).doesNotContain(id);

        pool.suspend(first, "复核中");

        assertThat(atRisk()).contains(id);
        assertThat(plan.obstacle(id).orElseThrow().key()).isEqualTo("classes.plan.trainer-suspended");
        await().atMost(Duration.ofSeconds(20)).until(() -> warnings(id) == 1);
        pool.resume(first);
        assertThat(atRisk()).doesNotContain(id);
    }

    @Test
    void aTrainerWhoseValidityEndsBeforeTheDayPutsTheClassAtRisk() {
        TrainingClassId id = plan.draft(ledBy(first));
        plan.publish(id);

        pool.extend(first, day());
        assertThat(atRisk()).doesNotContain(id);
        pool.extend(first, day().minusDays(1));

        assertThat(atRisk()).contains(id);
        assertThat(plan.obstacle(id).orElseThrow().key()).isEqualTo("classes.plan.trainer-not-valid");
    }

    private List<TrainingClassId> atRisk() {
        return desk.atRisk().stream().map(DeskClass::id).toList();
    }

    private AccountId aTrainer() {
        AccountId person = people.aResident(people.aPhone());
        roles.grant(person, new People.HeldRole(Role.TRAINER, null));
        LocalDate today = LocalDate.now(clock);
        pool.admit(new Admission(
                person,
                TrainerLevel.INSTRUCTOR,
                Set.of(ClassFixtures.COURSE),
                today,
                today.plusYears(1),
                new TrialLesson(ClassFixtures.COURSE, today, "王立", true)));
        return person;
    }

    private LocalDate day() {
        return LocalDate.now(clock).plusDays(2);
    }

    private ClassDraft ledBy(AccountId trainer) {
        var six = day().atTime(6, 0);
        return new ClassDraft(
                ClassFixtures.COURSE,
                new RoomId(classes.aRoom("110115", 30)),
                six,
                six.plusHours(2),
                10,
                trainer,
                Set.of(),
                "zh",
                "everyone",
                null);
    }

    private int warnings(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT count(*) FROM notifications.message
                        WHERE kind = 'class-unfit' AND recipient = ? AND path = ?""")
                .params(DemoAccounts.of(Role.ADMINISTRATOR).value(), "/desk/classes/" + id)
                .query(Integer.class)
                .single();
    }
}

package org.anlin.classes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TimeZone;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassCancelled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.classes.enrolment.Place;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AnlinTest
@RecordApplicationEvents
class ClassPlanTests {

    private static final String DISTRICT = "110107";
    private static final AccountId TRAINER = DemoAccounts.of(Role.TRAINER);
    private static final AccountId SECOND = DemoAccounts.secondTrainer();

    @Autowired
    ClassPlan plan;

    @Autowired
    TrainingClasses classes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void actAsCoordinator() {
        ClassFixtures.aCoordinatorOf(DISTRICT);
    }

    @AfterEach
    void clear() {
        jdbc.sql(
                        "DELETE FROM classes.class_trainer WHERE training_class IN (SELECT id FROM classes.training_class WHERE district_code = ?)")
                .param(DISTRICT)
                .update();
        jdbc.sql(
                        "DELETE FROM classes.enrolment WHERE training_class IN (SELECT id FROM classes.training_class WHERE district_code = ?)")
                .param(DISTRICT)
                .update();
        jdbc.sql("DELETE FROM classes.training_class WHERE district_code = ?")
                .param(DISTRICT)
                .update();
        ClassFixtures.nobody();
    }

    @Test
    void draftIsNotPublic() {
        TrainingClassId id = plan.draft(aDraft());

        assertThat(classes.card(id)).isEmpty();
    }

    @Test
    void publishedClassIsFoundByItsPublicPage() {
        TrainingClassId id = plan.draft(aDraft());

        plan.publish(id);

        assertThat(classes.card(id).orElseThrow().free()).isEqualTo(20);
        assertThat(publicPages(id)).isEqualTo(1);
    }

    @Test
    void everySaturdayInMayIsOneCall() {
        var written = plan.series(aDraft(), aDraft().starts().toLocalDate().plusWeeks(3));

        assertThat(written).hasSize(4);
        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void seriesIsWrittenWhollyOrNotAtAll() {
        LocalDate third = aDraft().starts().toLocalDate().plusWeeks(2);
        ClassDraft draft = aDraft();
        plan.draft(draft.on(third).ledBy(null));

        assertThatThrownBy(() -> plan.series(draft.ledBy(null), third.plusWeeks(1)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("classes.plan.room-taken");
                    assertThat(refusal.arguments()[0]).isEqualTo(third.toString());
                });
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void trainerIsNotInTwoPlaces() {
        plan.draft(aDraft());
        ClassDraft elsewhere = aDraft().in(aRoom());

        assertThatThrownBy(() -> plan.draft(elsewhere)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("classes.plan.trainer-taken");
            assertThat(refusal.arguments()[1]).isIn("赵清", "何敏");
        });
    }

    @Test
    void classesOneAfterTheOtherShareARoom() {
        ClassDraft first = aDraft();
        plan.draft(first);

        TrainingClassId next = plan.draft(first.at(first.ends(), first.ends().plusHours(1)));

        assertThat(next).isNotNull();
    }

    @Test
    void movedClassTakesItsTrainersAlong() {
        ClassDraft draft = aDraft();
        TrainingClassId id = plan.draft(draft);
        plan.publish(id);

        plan.change(id, draft.at(draft.starts().plusHours(2), draft.ends().plusHours(2)));

        assertThat(classes.entry(id).orElseThrow().calendarSequence()).isEqualTo(1);
        assertThat(classes.entry(id).orElseThrow().startsAt())
                .isEqualTo(draft.startsAt().plus(Duration.ofHours(2)));
        assertThat(events.stream(TrainingClassMoved.class)
                        .filter(event -> event.trainingClass().equals(id)))
                .hasSize(1);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM classes.class_trainer t JOIN classes.training_class c ON c.id = t.training_class
                        WHERE c.id = ? AND t.during = tstzrange(c.starts_at, c.ends_at)""").param(id.value()).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void moreSeatsAreOfferedToThoseWhoWait() {
        TrainingClassId id = plan.draft(aDraft().withSeats(1));
        plan.publish(id);
        ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId waiting = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(DISTRICT);

        plan.change(id, plan.written(id).withSeats(3));

        ClassFixtures.as(waiting);
        assertThat(enrolments.place(id).orElseThrow()).isInstanceOf(Place.Offered.class);
        assertThat(fixtures.taken(id)).isEqualTo(2);
    }

    @Test
    void seatsThatAreTakenStay() {
        TrainingClassId id = plan.draft(aDraft().withSeats(2));
        plan.publish(id);
        for (int i = 0; i < 2; i++) {
            ClassFixtures.aLearner();
            enrolments.enrol(id);
        }
        ClassFixtures.aCoordinatorOf(DISTRICT);

        assertThatThrownBy(() -> plan.change(id, plan.written(id).withSeats(1)))
                .hasMessageStartingWith("classes.plan.seats-taken");
    }

    @Test
    void cancelledClassFreesRoomAndTrainers() {
        ClassDraft draft = aDraft();
        TrainingClassId id = plan.draft(draft);
        plan.publish(id);

        plan.cancel(id, "停电");

        assertThat(classes.entry(id).orElseThrow().cancelled()).isTrue();
        assertThat(classes.entry(id).orElseThrow().calendarSequence()).isEqualTo(1);
        assertThat(publicPages(id)).isZero();
        assertThat(events.stream(TrainingClassCancelled.class)
                        .filter(event -> event.trainingClass().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("停电"));
        assertThat(plan.draft(draft)).isNotNull();
    }

    @Test
    void cancellingNeedsAReason() {
        TrainingClassId id = plan.draft(aDraft());

        assertThatThrownBy(() -> plan.cancel(id, "")).hasMessageStartingWith("classes.reason-missing");
    }

    @Test
    void suspendedTrainerStopsPublishing() {
        TrainingClassId id = plan.draft(aDraft());
        jdbc.sql("UPDATE classes.trainer SET suspended_at = now(), suspended_reason = 'test' WHERE person = ?")
                .param(SECOND.value())
                .update();

        try {
            assertThatThrownBy(() -> plan.publish(id)).hasMessageStartingWith("classes.plan.trainer-suspended");
        } finally {
            jdbc.sql("UPDATE classes.trainer SET suspended_at = NULL, suspended_reason = NULL WHERE person = ?")
                    .param(SECOND.value())
                    .update();
        }
    }

    @Test
    void coordinatorPlansInOwnDistrictsOnly() {
        TrainingClassId id = plan.draft(aDraft());
        ClassDraft draft = aDraft();
        ClassFixtures.aCoordinatorOf("110101");

        assertThatThrownBy(() -> plan.publish(id)).hasMessageStartingWith("classes.unknown");
        assertThatThrownBy(() -> plan.draft(draft)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void residentPlansNothing() {
        ClassDraft draft = aDraft();
        ClassFixtures.aLearner();

        assertThatThrownBy(() -> plan.draft(draft)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void classKeepsItsHourWhereverTheServerStands() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            // The hour that Berlin leaves out in 2029, and the first hour of a leap day.
            assertThat(stored(LocalDateTime.of(2029, 3, 25, 2, 30))).isEqualTo("2029-03-24T18:30:00Z");
            assertThat(stored(LocalDateTime.of(2028, 2, 29, 0, 0))).isEqualTo("2028-02-28T16:00:00Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private Instant stored(LocalDateTime starts) {
        ClassDraft draft = aDraft().at(starts, starts.plusHours(1)).ledBy(null);
        TrainingClassId id = plan.draft(draft);

        assertThat(plan.written(id).starts()).isEqualTo(starts);
        String text = jdbc.sql(
                        "SELECT to_char(starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM classes.training_class WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return Instant.parse(text);
    }

    private ClassDraft aDraft() {
        LocalDateTime nine = LocalDate.ofInstant(
                        Instant.ofEpochMilli(System.currentTimeMillis()), TimeConfiguration.BEIJING)
                .plusDays(300)
                .atTime(9, 0);
        return new ClassDraft(
                "cpr-aed", room, nine, nine.plusHours(3), 20, TRAINER, Set.of(SECOND), "zh", "everyone", null);
    }

    private RoomId room;

    @BeforeEach
    void openARoom() {
        room = aRoom();
    }

    private RoomId aRoom() {
        return new RoomId(fixtures.aRoom(DISTRICT, 30));
    }

    private int drafts() {
        return jdbc.sql("SELECT count(*) FROM classes.training_class WHERE district_code = ?")
                .param(DISTRICT)
                .query(Integer.class)
                .single();
    }

    private int publicPages(TrainingClassId id) {
        return jdbc.sql(
                        "SELECT count(*) FROM search.published_document WHERE kind = 'class' AND slug = ? AND withdrawn_at IS NULL")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }
}

package org.anlin.classes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassCancelled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.classes.enrolment.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** What a class that is written down becomes: moved, larger, cancelled. */
class ClassChangesTests extends ClassPlanTest {

    @Autowired
    Enrolments enrolments;

    @Autowired
    ApplicationEvents events;

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
    void whoeverSawAnOlderStateDoesNotWriteOverIt() {
        TrainingClassId id = plan.draft(aDraft());
        ClassDraft seen = plan.written(id);
        plan.change(id, seen, seen.withSeats(12));

        assertThatThrownBy(() -> plan.change(id, seen, seen.ledBy(null)))
                .hasMessageStartingWith("classes.plan.changed-meanwhile");
        assertThat(plan.written(id)).isEqualTo(seen.withSeats(12));
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
}

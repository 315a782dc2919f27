package org.anlin.classes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Classes as they are written down and published. */
class ClassPlanTests extends ClassPlanTest {

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

    private int drafts() {
        return jdbc.sql("SELECT count(*) FROM classes.training_class WHERE district_code = ?")
                .param(DISTRICT)
                .query(Integer.class)
                .single();
    }
}

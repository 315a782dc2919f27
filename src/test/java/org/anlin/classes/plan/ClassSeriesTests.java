package org.anlin.classes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four Saturdays, handled as one. */
class ClassSeriesTests extends ClassPlanTest {

    @Autowired
    ClassSeries series;

    @Autowired
    ClassDesk desk;

    private List<TrainingClassId> weeks;

    @BeforeEach
    void planFourWeeks() {
        weeks = plan.series(aDraft(), aDraft().starts().toLocalDate().plusWeeks(3));
    }

    @Test
    void allDraftsArePublishedAtOnce() {
        SeriesOutcome outcome = series.publish(weeks.get(2));

        assertThat(outcome.done()).isEqualTo(4);
        assertThat(weeks).allSatisfy(id -> assertThat(classes.card(id)).isPresent());
        assertThat(series.publish(weeks.getFirst()).done()).isZero();
    }

    @Test
    void theDayThatCannotBePublishedIsNamedAndTheOthersAre() {
        plan.change(weeks.get(1), plan.written(weeks.get(1)).ledBy(null));

        SeriesOutcome outcome = series.publish(weeks.getFirst());

        assertThat(outcome.done()).isEqualTo(3);
        assertThat(outcome.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.startsAt()).isEqualTo(aDraft().startsAt().plusSeconds(7 * 86_400));
            assertThat(refused.why().key()).isEqualTo("classes.plan.lead-missing");
        });
    }

    @Test
    void oneClassMovesAlone() {
        ClassDraft second = plan.written(weeks.get(1));

        plan.change(
                weeks.get(1),
                second.at(second.starts().plusHours(4), second.ends().plusHours(4)));

        assertThat(starts()).containsExactly(nine(0), nine(7).plusHours(4), nine(14), nine(21));
    }

    @Test
    void laterClassesMoveWithIt() {
        ClassDraft second = plan.written(weeks.get(1));

        // A week later each stands where the next one stood.
        SeriesOutcome outcome = series.changeFrom(
                weeks.get(1),
                second.at(second.starts().plusWeeks(1), second.ends().plusWeeks(1)));

        assertThat(outcome).isEqualTo(new SeriesOutcome(3, List.of()));
        assertThat(starts()).containsExactly(nine(0), nine(14), nine(21), nine(28));
    }

    @Test
    void theRestOfTheSeriesIsCancelledWithOneReason() {
        series.publish(weeks.getFirst());

        assertThat(series.cancelFrom(weeks.get(2), "场地检修").done()).isEqualTo(2);

        assertThat(desk.series(weeks.getFirst()))
                .extracting(DeskClass::state)
                .containsExactly(
                        ClassState.PUBLISHED, ClassState.PUBLISHED, ClassState.CANCELLED, ClassState.CANCELLED);
        assertThat(desk.find(weeks.get(3)).cancelledReason()).isEqualTo("场地检修");
    }

    @Test
    void aClassThatStandsAloneIsNoSeries() {
        TrainingClassId alone = plan.draft(
                aDraft().in(aRoom()).on(aDraft().starts().toLocalDate().plusDays(1)));

        assertThat(desk.series(alone)).isEmpty();
    }

    @Test
    void anotherDistrictsSeriesIsUnknown() {
        ClassFixtures.aCoordinatorOf("110101");

        assertThat(series.publish(weeks.getFirst()).done()).isZero();
        assertThatThrownBy(() -> series.cancelFrom(weeks.getFirst(), "x")).hasMessageStartingWith("classes.unknown");
    }

    private List<LocalDateTime> starts() {
        return weeks.stream().map(id -> plan.written(id).starts()).toList();
    }

    private LocalDateTime nine(int days) {
        return aDraft().starts().plusDays(days);
    }
}

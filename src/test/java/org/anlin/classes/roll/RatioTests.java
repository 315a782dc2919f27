package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTests {

    @Test
    void twentyLearnersNeedTwoTrainersAndSevenManikins() {
        assertThat(new Ratio(20, 2, 7, 10, 3).isGood()).isTrue();
        assertThat(new Ratio(20, 1, 7, 10, 3).enoughTrainers()).isFalse();
        assertThat(new Ratio(20, 2, 6, 10, 3).enoughManikins()).isFalse();
    }

    @Test
    void oneMoreLearnerNeedsOneMoreTrainer() {
        var ratio = new Ratio(21, 2, 7, 10, 3);

        assertThat(ratio.enoughTrainers()).isFalse();
        assertThat(ratio.trainersNeeded()).isEqualTo(3);
        assertThat(ratio.enoughManikins()).isTrue();
        assertThat(ratio.manikinsNeeded()).isEqualTo(7);
    }

    @Test
    void aCourseWithoutManikinsNeedsNone() {
        var ratio = new Ratio(10, 1, 0, 10, 0);

        assertThat(ratio.isGood()).isTrue();
        assertThat(ratio.manikinsNeeded()).isZero();
    }
}

package org.anlin.aeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadinessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static Readiness device(@Nullable LocalDate inspected, @Nullable LocalDate pads) {
        return new Readiness(LocalDate.of(2026, 1, 31), inspected, pads, null, false);
    }

    @Test
    void isReadyWhenInspectedAndSupplied() {
        assertThat(device(TODAY.minusDays(3), TODAY.plusDays(31)).stateOn(TODAY))
                .isEqualTo(DeviceState.READY);
    }

    @Test
    void isDueAMonthBeforeItsPadsEnd() {
        assertThat(device(TODAY.minusDays(3), TODAY.plusDays(30)).stateOn(TODAY))
                .isEqualTo(DeviceState.DUE);
    }

    @Test
    void isUsableOnTheLastDayOfItsPadsAndOverdueOnTheNext() {
        assertThat(device(TODAY, TODAY).stateOn(TODAY)).isEqualTo(DeviceState.DUE);
        assertThat(device(TODAY, TODAY.minusDays(1)).stateOn(TODAY)).isEqualTo(DeviceState.OVERDUE);
    }

    @Test
    void isDueAWeekBeforeTheMonthlyInspection() {
        assertThat(device(LocalDate.of(2026, 3, 7), null).stateOn(TODAY)).isEqualTo(DeviceState.DUE);
        assertThat(device(LocalDate.of(2026, 3, 8), null).stateOn(TODAY)).isEqualTo(DeviceState.READY);
    }

    @Test
    void countsFromRegistrationWhenNeverInspected() {
        Readiness device = device(null, null);

        assertThat(device.inspectionDueOn()).isEqualTo("2026-02-28");
        assertThat(device.stateOn(TODAY)).isEqualTo(DeviceState.OVERDUE);
        assertThat(device.daysSinceInspection(TODAY)).isNull();
    }

    @Test
    void isOutOfServiceWhateverItsDates() {
        Readiness device = new Readiness(TODAY, TODAY, null, TODAY.minusYears(1), true);

        assertThat(device.stateOn(TODAY)).isEqualTo(DeviceState.OUT_OF_SERVICE);
    }

    @Test
    void saysHowFreshTheInspectionIs() {
        assertThat(device(TODAY.minusDays(12), null).daysSinceInspection(TODAY)).isEqualTo(12);
    }
}

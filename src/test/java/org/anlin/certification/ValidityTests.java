package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTests {

    @Test
    void lastsToTheEndOfTheMonthWhenTheSchemeSaysSo() {
        assertThat(new Validity(24, true).lastDay(LocalDate.of(2026, 2, 3))).isEqualTo("2028-02-29");
    }

    @Test
    void endsOnTheExactDayOtherwise() {
        assertThat(new Validity(12, false).lastDay(LocalDate.of(2026, 11, 21))).isEqualTo("2027-11-21");
    }

    @Test
    void endsOnTheLastOfFebruaryForAnAwardOnLeapDay() {
        assertThat(new Validity(12, false).lastDay(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
    }

    @Test
    void hasNoEndWithoutMonths() {
        assertThat(Validity.UNLIMITED.lastDay(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.MAX);
    }
}

package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RollHoursTests {

    private static final Instant STARTS = Instant.parse("2028-02-29T01:00:00Z");
    private static final RollSettings SETTINGS = new RollSettings(
            Duration.ofMinutes(30), Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofDays(14));

    private final RollHours hours = RollHours.of(STARTS, STARTS.plus(Duration.ofHours(3)), SETTINGS);

    @Test
    void doorsOpenHalfAnHourBefore() {
        assertThat(hours.doorsOpen(STARTS.minusSeconds(1801))).isFalse();
        assertThat(hours.doorsOpen(STARTS.minusSeconds(1800))).isTrue();
    }

    @Test
    void whoeverComesAfterTheGraceIsLate() {
        assertThat(hours.arriving(STARTS.plusSeconds(599))).isEqualTo(Presence.PRESENT);
        assertThat(hours.arriving(STARTS.plusSeconds(600))).isEqualTo(Presence.LATE);
    }

    @Test
    void classIsOverWithItsLastInstant() {
        Instant ends = STARTS.plus(Duration.ofHours(3));

        assertThat(hours.ended(ends.minusMillis(1))).isFalse();
        assertThat(hours.ended(ends)).isTrue();
    }

    @Test
    void rollClosesTwoWeeksAfterTheClass() {
        Instant closes = STARTS.plus(Duration.ofHours(3)).plus(Duration.ofDays(14));

        assertThat(hours.closed(closes.minusMillis(1))).isFalse();
        assertThat(hours.closed(closes)).isTrue();
    }
}

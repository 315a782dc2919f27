package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferHoldTests {

    private static final Instant NOW = Instant.parse("2027-05-01T00:00:00Z");
    private final OfferHold hold = new OfferHold(Duration.ofHours(2), 4);

    @Test
    void seatIsHeldForTwoHours() {
        assertThat(hold.until(NOW, NOW.plus(Duration.ofDays(3)))).contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void nearTheStartItIsAQuarterOfTheTimeLeft() {
        assertThat(hold.until(NOW, NOW.plus(Duration.ofHours(4)))).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(hold.until(NOW, NOW.plus(Duration.ofMinutes(20)))).contains(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void nothingIsHeldOnceTheClassBegan() {
        assertThat(hold.until(NOW, NOW)).isEmpty();
        assertThat(hold.until(NOW, NOW.minusSeconds(1))).isEmpty();
    }
}

package org.anlin.classes.roll;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;

/** In time, late, too early and too late. */
class CheckInTimesTests extends CheckInTest {

    @Test
    void whoeverScansTenMinutesAfterTheStartIsLate() {
        TrainingClassId id = startingIn(Duration.ofMinutes(-11));
        AccountId learner = fixtures.seated(id);
        ClassFixtures.as(learner);

        assertThat(checkIns.checkIn(checkIns.open(code(id))).presence()).isEqualTo(Presence.LATE);
    }

    @Test
    void scanInTimeCountsHoweverLongSigningInTakes() {
        TrainingClassId id = startingIn(Duration.ofMinutes(-11));
        AccountId learner = fixtures.seated(id);
        ClassFixtures.as(learner);
        var ticket = new CheckInTicket(id, now().minus(Duration.ofMinutes(2)));

        assertThat(checkIns.checkIn(ticket).presence()).isEqualTo(Presence.PRESENT);
    }

    @Test
    void ticketIsDeadAfterTenMinutes() {
        TrainingClassId id = startingIn(Duration.ofMinutes(-20));
        ClassFixtures.as(fixtures.seated(id));

        refuses(
                "classes.roll.code-outdated",
                () -> checkIns.checkIn(new CheckInTicket(id, now().minus(Duration.ofMinutes(10)))));
    }

    @Test
    void photographedCodeIsDeadAnHourLater() {
        TrainingClassId id = startingIn(Duration.ofMinutes(-70));
        ClassFixtures.as(fixtures.seated(id));

        refuses("classes.roll.code-outdated", () -> checkIns.open(codes.make(id, now().minus(Duration.ofHours(1)))));
    }

    @Test
    void nobodyChecksInBeforeTheDoorsOpenOrAfterTheEnd() {
        TrainingClassId early = startingIn(Duration.ofMinutes(35));
        TrainingClassId over = startingIn(Duration.ofMinutes(-181));

        refuses("classes.roll.doors-closed", () -> checkIns.open(code(early)));
        refuses("classes.roll.class-ended", () -> checkIns.open(code(over)));
    }
}

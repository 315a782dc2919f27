package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CheckInScreenTests extends CheckInTest {

    @Autowired
    CheckInScreen screen;

    @Test
    void screenCountsWhoIsHereAndShowsNoCodeTooEarly() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        fixtures.seated(id);
        ClassFixtures.as(learner);
        checkIns.checkIn(checkIns.open(code(id)));
        TrainingClassId early = startingIn(Duration.ofMinutes(40));
        asTrainerOf(early);

        assertThat(screen.now(early).address()).isNull();

        asTrainerOf(id);
        assertThat(screen.now(id)).extracting(Showing::here, Showing::seated).containsExactly(1, 2);
    }

    @Test
    void screenOfAnotherTrainersClassIsRefused() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> screen.now(id)).isInstanceOf(AccessDeniedException.class);
    }
}

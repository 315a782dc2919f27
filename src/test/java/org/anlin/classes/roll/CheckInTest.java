package org.anlin.classes.roll;

import java.time.Duration;
import java.time.Instant;
import org.anlin.AnlinTest;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Classes about to start, and the codes on their screens. */
@AnlinTest
abstract class CheckInTest {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CheckInCodes codes;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    TrainingClassId startingIn(Duration time) {
        return fixtures.aClass(20, now().plus(time));
    }

    String code(TrainingClassId id) {
        return codes.make(id, now());
    }

    void asTrainerOf(TrainingClassId id) {
        fixtures.assists(ClassFixtures.aTrainer(), id);
    }

    static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}

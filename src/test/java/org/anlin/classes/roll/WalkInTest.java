package org.anlin.classes.roll;

import java.time.Duration;
import java.time.Instant;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A class of the signed-in trainer, and people in its door. */
@AnlinTest
abstract class WalkInTest {

    static final Duration BEFORE_START = Duration.ofMinutes(10);
    static final Duration AFTER_START = Duration.ofMinutes(-5);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    WalkIns walkIns;

    @Autowired
    Rolls rolls;

    AccountId trainer = new AccountId(Identifier.next());

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    TrainingClassId mine(int seats, Duration startsIn) {
        TrainingClassId id = fixtures.aClass(
                seats, Instant.ofEpochMilli(System.currentTimeMillis()).plus(startsIn));
        trainer = ClassFixtures.aTrainer();
        fixtures.assists(trainer, id);
        return id;
    }

    DoorPerson aPersonInTheDoorOf(TrainingClassId id) {
        String phone = people.aPhone();
        people.aResident(phone);
        return walkIns.find(id, phone).orElseThrow();
    }
}

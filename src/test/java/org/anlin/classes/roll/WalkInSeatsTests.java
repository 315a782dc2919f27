package org.anlin.classes.roll;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets the seats that are left at the door. */
class WalkInSeatsTests extends WalkInTest {

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fullRoomTakesNobody() {
        TrainingClassId id = mine(1, AFTER_START);
        fixtures.seated(id);
        DoorPerson person = aPersonInTheDoorOf(id);

        refuses("classes.roll.full", () -> walkIns.admit(id, person));
        assertThat(rolls.roll(id)).hasSize(1);
    }

    @Test
    void seatOnOfferToAnotherIsNotFree() {
        TrainingClassId id = mine(1, BEFORE_START);
        AccountId leaving = fixtures.seated(id);
        ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.as(leaving);
        enrolments.cancel(id);
        ClassFixtures.asTrainer(trainer);
        DoorPerson person = aPersonInTheDoorOf(id);

        refuses("classes.roll.held-for-others", () -> walkIns.admit(id, person));
    }

    @Test
    void whoeverHasTheOfferTakesItAtTheDoor() {
        TrainingClassId id = mine(1, BEFORE_START);
        AccountId leaving = fixtures.seated(id);
        String phone = people.aPhone();
        people.actAs(people.aResident(phone));
        enrolments.enrol(id);
        ClassFixtures.as(leaving);
        enrolments.cancel(id);
        ClassFixtures.asTrainer(trainer);

        walkIns.admit(id, walkIns.find(id, phone).orElseThrow());

        assertThat(rolls.roll(id)).extracting(RollLine::presence).containsExactly(Presence.PRESENT);
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void nobodyPassesThoseWhoWaitBeforeTheStart() {
        TrainingClassId id = mine(2, BEFORE_START);
        waiting(id);
        DoorPerson person = aPersonInTheDoorOf(id);

        refuses("classes.roll.others-wait", () -> walkIns.admit(id, person));
    }

    @Test
    void freeSeatIsForWhoeverIsThereOnceTheClassBegan() {
        TrainingClassId id = mine(2, AFTER_START);
        waiting(id);

        walkIns.admit(id, aPersonInTheDoorOf(id));

        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void lastSeatGoesToOneOfTwentyOneAtOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            TrainingClassId id = mine(2, BEFORE_START);
            fixtures.seated(id);
            DoorPerson person = aPersonInTheDoorOf(id);

            boolean admitted = admittedAmongEnrolments(id, person, 20);

            assertThat(fixtures.taken(id)).isEqualTo(2);
            assertThat(fixtures.count(id, "SEATED")).isEqualTo(2);
            assertThat(fixtures.count(id, "WAITING")).isEqualTo(admitted ? 20 : 19);
            ClassFixtures.asTrainer(trainer);
            assertThat(rolls.roll(id).stream().filter(line -> line.presence().isHere()))
                    .hasSize(admitted ? 1 : 0);
        }
    }

    private boolean admittedAmongEnrolments(TrainingClassId id, DoorPerson person, int others) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> enrolling = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                enrolling.add(threads.submit(() -> {
                    ClassFixtures.aLearner();
                    start.await();
                    return enrolments.enrol(id);
                }));
            }
            Future<?> walking = threads.submit(() -> {
                ClassFixtures.asTrainer(trainer);
                start.await();
                walkIns.admit(id, person);
                return true;
            });
            start.countDown();
            for (Future<?> one : enrolling) {
                one.get();
            }
            return wentThrough(walking);
        }
    }

    private static boolean wentThrough(Future<?> walking) throws InterruptedException {
        try {
            walking.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(RuleViolation.class);
            return false;
        }
    }

    private void waiting(TrainingClassId id) {
        jdbc.sql("""
                        INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                        VALUES (?, ?, ?, 'WAITING', now(), now())""").params(Identifier.next(), id.value(), Identifier.next()).update();
    }
}

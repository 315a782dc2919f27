package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class WalkInsTests {

    private static final Duration BEFORE_START = Duration.ofMinutes(10);
    private static final Duration AFTER_START = Duration.ofMinutes(-5);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    WalkIns walkIns;

    @Autowired
    Rolls rolls;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    private AccountId trainer = new AccountId(Identifier.next());

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void personInTheDoorIsFoundMaskedAndSeated() {
        TrainingClassId id = mine(5, BEFORE_START);
        String phone = people.aPhone();
        AccountId person = people.aResident(phone);

        DoorPerson found = walkIns.find(id, phone).orElseThrow();
        walkIns.admit(id, found);

        assertThat(found).isEqualTo(new DoorPerson(person, "王*试"));
        RollLine line = rolls.roll(id).getFirst();
        assertThat(line)
                .extracting(RollLine::learner, RollLine::walkIn, RollLine::presence)
                .containsExactly(person, true, Presence.PRESENT);
        assertThat(line.mark().way()).isEqualTo(Way.WALK_IN);
        assertThat(fixtures.taken(id)).isEqualTo(1);
        assertThat(audited(id)).containsExactly("walk-in.asked", "walk-in.admitted");
    }

    @Test
    void unknownContactIsFoundToBeNobody() {
        TrainingClassId id = mine(5, BEFORE_START);

        assertThat(walkIns.find(id, people.aPhone())).isEmpty();
    }

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
    void whoeverIsOnTheRollIsNotAddedAgain() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        walkIns.admit(id, person);

        refuses("classes.roll.has-seat", () -> walkIns.admit(id, person));
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void trainersOfTheClassAreNotOnItsRoll() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        teaches(person.id(), id);

        refuses("classes.roll.teaches", () -> walkIns.admit(id, person));
    }

    @Test
    void doorOfAnotherTrainersClassIsClosed() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> walkIns.find(id, "13900000000")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> walkIns.admit(id, person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyWalksInBeforeTheDoorsOpenOrAfterTheEnd() {
        TrainingClassId early = mine(5, Duration.ofMinutes(40));
        refuses("classes.roll.doors-closed", () -> walkIns.find(early, "13900000000"));

        TrainingClassId over = mine(5, Duration.ofMinutes(-181));
        refuses("classes.roll.class-ended", () -> walkIns.find(over, "13900000000"));
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

    private DoorPerson aPersonInTheDoorOf(TrainingClassId id) {
        String phone = people.aPhone();
        people.aResident(phone);
        return walkIns.find(id, phone).orElseThrow();
    }

    private TrainingClassId mine(int seats, Duration startsIn) {
        TrainingClassId id = fixtures.aClass(
                seats, Instant.ofEpochMilli(System.currentTimeMillis()).plus(startsIn));
        trainer = ClassFixtures.aTrainer();
        teaches(trainer, id);
        return id;
    }

    private void teaches(AccountId person, TrainingClassId id) {
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, false, tstzrange(starts_at, ends_at), true FROM classes.training_class WHERE id = ?""").params(person.value(), id.value()).update();
    }

    private void waiting(TrainingClassId id) {
        jdbc.sql("""
                        INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                        VALUES (?, ?, ?, 'WAITING', now(), now())""").params(Identifier.next(), id.value(), Identifier.next()).update();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private List<String> audited(TrainingClassId id) {
        return jdbc.sql("SELECT action FROM audit.entry WHERE subject = ? ORDER BY at")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}

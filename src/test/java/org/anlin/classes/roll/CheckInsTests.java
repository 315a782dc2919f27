package org.anlin.classes.roll;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class CheckInsTests extends CheckInTest {

    @Autowired
    CheckInScreen screen;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient jdbc;

    @Test
    void learnerWithASeatIsPresentByTheCodeOnTheScreen() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        CheckInTicket ticket = checkIns.open(onTheScreen(id));
        ClassFixtures.as(learner);

        CheckedIn done = checkIns.checkIn(ticket);

        assertThat(done).isEqualTo(new CheckedIn(Presence.PRESENT, false));
        assertThat(entries(id, learner)).containsExactly("PRESENT QR");
    }

    @Test
    void anotherAccountWithoutASeatIsRefused() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        fixtures.seated(id);
        CheckInTicket ticket = checkIns.open(code(id));
        AccountId other = ClassFixtures.aLearner();

        refuses("classes.roll.you-have-no-seat", () -> checkIns.checkIn(ticket));
        assertThat(entries(id, other)).isEmpty();
    }

    @Test
    void nobodyChecksInUnnamed() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        CheckInTicket ticket = checkIns.open(code(id));
        ClassFixtures.nobody();

        assertThatThrownBy(() -> checkIns.checkIn(ticket))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void onePersonTwiceAtOnceIsOneEntry() throws Exception {
        for (int round = 0; round < 10; round++) {
            TrainingClassId id = startingIn(Duration.ofMinutes(10));
            AccountId learner = fixtures.seated(id);
            CheckInTicket ticket = checkIns.open(code(id));
            var start = new CyclicBarrier(2);

            List<CheckedIn> answers = bothAtOnce(scanning(start, learner, ticket));

            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            new CheckedIn(Presence.PRESENT, false), new CheckedIn(Presence.PRESENT, true));
            assertThat(entries(id, learner)).hasSize(1);
        }
    }

    @Test
    void scanAfterTheTrainerWroteAbsentIsLate() {
        TrainingClassId id = startingIn(Duration.ofMinutes(-15));
        AccountId learner = fixtures.seated(id);
        asTrainerOf(id);
        rolls.mark(id, learner, Presence.ABSENT, Way.ROLL, null);
        ClassFixtures.as(learner);

        assertThat(checkIns.checkIn(checkIns.open(code(id))).presence()).isEqualTo(Presence.LATE);
        assertThat(entries(id, learner)).containsExactly("ABSENT ROLL", "LATE QR");
    }

    @Test
    void whoeverTheTrainerTookOffAfterTheirScanDoesNotScanAgain() {
        TrainingClassId id = startingIn(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        ClassFixtures.as(learner);
        CheckInTicket ticket = checkIns.open(code(id));
        checkIns.checkIn(ticket);
        asTrainerOf(id);
        rolls.mark(
                id,
                learner,
                Presence.ABSENT,
                Way.ROLL,
                rolls.roll(id).getFirst().entry());
        ClassFixtures.as(learner);

        refuses("classes.roll.ask-the-trainer", () -> checkIns.checkIn(ticket));
    }

    private String onTheScreen(TrainingClassId id) {
        asTrainerOf(id);
        String address = screen.now(id).address();
        assertThat(address).contains("/checkin/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Callable<CheckedIn> scanning(CyclicBarrier start, AccountId learner, CheckInTicket ticket) {
        return () -> {
            ClassFixtures.as(learner);
            start.await();
            return checkIns.checkIn(ticket);
        };
    }

    private static List<CheckedIn> bothAtOnce(Callable<CheckedIn> scan) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(scan);
            var second = threads.submit(scan);
            return List.of(first.get(), second.get());
        }
    }

    private List<String> entries(TrainingClassId id, AccountId learner) {
        return jdbc.sql("""
                        SELECT state || ' ' || way FROM classes.attendance_entry
                        WHERE training_class = ? AND learner = ? ORDER BY id""")
                .params(id.value(), learner.value())
                .query(String.class)
                .list();
    }
}

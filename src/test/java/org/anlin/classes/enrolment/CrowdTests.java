package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Place.Enrolled;
import org.anlin.classes.enrolment.Place.Seated;
import org.anlin.classes.enrolment.Place.Waitlisted;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred people at one moment. */
@AnlinTest
class CrowdTests {

    private static final int PEOPLE = 200;
    private static final int SEATS = 20;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twentySeatsAndAQueueInOrderOfArrival() throws Exception {
        TrainingClassId id = fixtures.aClass(SEATS);

        List<Enrolled> answers = atOnce(people(PEOPLE).map(learner -> enrolling(id, learner)));

        assertThat(answers.stream().filter(Seated.class::isInstance)).hasSize(SEATS);
        assertThat(answers.stream()
                        .filter(Waitlisted.class::isInstance)
                        .map(answer -> ((Waitlisted) answer).position()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
        assertThat(states(id))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.generate(() -> "SEATED").limit(SEATS),
                                Stream.generate(() -> "WAITING").limit(PEOPLE - SEATS))
                        .toList());
        assertThat(fixtures.taken(id)).isEqualTo(SEATS);
    }

    @Test
    void cancellationsAtTheSameTimeLeaveNoSeatBehind() throws Exception {
        TrainingClassId id = fixtures.aClass(SEATS);
        List<AccountId> early = people(SEATS).toList();
        atOnce(early.stream().map(learner -> enrolling(id, learner)));

        atOnce(Stream.concat(
                people(PEOPLE).map(learner -> enrolling(id, learner)),
                early.stream().map(learner -> cancelling(id, learner))));

        assertThat(fixtures.count(id, "CANCELLED")).isEqualTo(SEATS);
        assertThat(fixtures.count(id, "SEATED") + fixtures.count(id, "OFFERED")).isEqualTo(SEATS);
        assertThat(fixtures.count(id, "WAITING")).isEqualTo(PEOPLE - SEATS);
        assertThat(fixtures.taken(id)).isEqualTo(SEATS);
        assertThat(states(id).stream()
                        .filter(state -> !state.equals("CANCELLED"))
                        .toList())
                .as("nobody who waits came before somebody who has a seat")
                .doesNotContainSubsequence("WAITING", "SEATED")
                .doesNotContainSubsequence("WAITING", "OFFERED");
    }

    @Test
    void doubleClicksOfEverybodyTakeOneSeatEach() throws Exception {
        TrainingClassId id = fixtures.aClass(PEOPLE);
        List<AccountId> people = people(50).toList();

        atOnce(Stream.concat(people.stream(), people.stream()).map(learner -> enrolling(id, learner)));

        assertThat(fixtures.taken(id)).isEqualTo(50);
        assertThat(fixtures.count(id, "SEATED")).isEqualTo(50);
    }

    private Callable<Enrolled> enrolling(TrainingClassId id, AccountId learner) {
        return () -> {
            ClassFixtures.as(learner);
            return enrolments.enrol(id);
        };
    }

    private Callable<Enrolled> cancelling(TrainingClassId id, AccountId learner) {
        return () -> {
            ClassFixtures.as(learner);
            enrolments.cancel(id);
            return new Seated();
        };
    }

    private static Stream<AccountId> people(int number) {
        return Stream.generate(() -> new AccountId(Identifier.next())).limit(number);
    }

    private static List<Enrolled> atOnce(Stream<Callable<Enrolled>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Enrolled>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(() -> {
                start.await();
                return act.call();
            })));
            start.countDown();
            List<Enrolled> answers = new ArrayList<>();
            for (Future<Enrolled> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private List<String> states(TrainingClassId id) {
        return jdbc.sql("SELECT state FROM classes.enrolment WHERE training_class = ? ORDER BY arrival")
                .param(id.value())
                .query(String.class)
                .list();
    }
}

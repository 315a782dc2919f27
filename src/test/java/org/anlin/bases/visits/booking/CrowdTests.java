package org.anlin.bases.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred people at one moment. */
@AnlinTest
class CrowdTests {

    private static final int PEOPLE = 100;
    private static final int LAST_PLACES = 5;

    @Autowired
    Bookings bookings;

    @Autowired
    MyVisits mine;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void theLastFivePlacesGoToFive() throws Exception {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 10 + LAST_PLACES);
        VisitFixtures.aVisitor();
        bookings.book(slot, new VisitWish(10, null, null));

        List<String> answers = atOnce(people().map(visitor -> booking(slot, visitor, 1)));

        assertThat(answers.stream().filter("booked"::equals)).hasSize(LAST_PLACES);
        assertThat(answers.stream().filter("visits.full"::equals)).hasSize(PEOPLE - LAST_PLACES);
        assertThat(fixtures.taken(slot)).isEqualTo(10 + LAST_PLACES);
        assertThat(booked(slot)).isEqualTo(10 + LAST_PLACES);
    }

    @Test
    void partiesAndCancellationsLeaveNoPlaceBehind() throws Exception {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 20);
        List<AccountId> early = people().limit(10).toList();
        atOnce(early.stream().map(visitor -> booking(slot, visitor, 2)));
        assertThat(fixtures.taken(slot)).isEqualTo(20);

        atOnce(Stream.concat(
                people().map(visitor -> booking(slot, visitor, 3)),
                early.stream().map(visitor -> cancelling(slot, visitor))));

        assertThat(fixtures.taken(slot)).isEqualTo(booked(slot)).isLessThanOrEqualTo(20);
    }

    @Test
    void doubleClicksOfEverybodyBookOnceEach() throws Exception {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 40);
        List<AccountId> people = people().limit(20).toList();

        List<String> answers =
                atOnce(Stream.concat(people.stream(), people.stream()).map(visitor -> booking(slot, visitor, 2)));

        assertThat(answers).hasSize(40).containsOnly("booked");
        assertThat(fixtures.taken(slot)).isEqualTo(40).isEqualTo(booked(slot));
    }

    private Callable<String> booking(VisitSlotId slot, AccountId visitor, int people) {
        return () -> {
            VisitFixtures.as(visitor);
            try {
                bookings.book(slot, new VisitWish(people, null, null));
                return "booked";
            } catch (RuleViolation refusal) {
                return refusal.key();
            }
        };
    }

    private Callable<String> cancelling(VisitSlotId slot, AccountId visitor) {
        return () -> {
            VisitFixtures.as(visitor);
            bookings.cancel(mine.in(slot).orElseThrow().id());
            return "cancelled";
        };
    }

    private int booked(VisitSlotId slot) {
        return jdbc.sql(
                        "SELECT coalesce(sum(people), 0) FROM bases.visit_booking WHERE slot = ? AND state = 'CONFIRMED'")
                .param(slot.value())
                .query(Integer.class)
                .single();
    }

    private static Stream<AccountId> people() {
        return Stream.generate(() -> new AccountId(Identifier.next())).limit(PEOPLE);
    }

    private static List<String> atOnce(Stream<Callable<String>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(() -> {
                start.await();
                return act.call();
            })));
            start.countDown();
            List<String> answers = new ArrayList<>();
            for (Future<String> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}

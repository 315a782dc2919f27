package org.anlin.bases.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnlinTest
class BookingRecordsTests {

    @Autowired
    Bookings bookings;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void whoLeavesGivesPlacesBackAndNumbersStay() {
        Base base = fixtures.aBase();
        VisitSlotId slot = fixtures.aSlot(base, 60);
        AccountId visitor = aVisitor();
        VisitBookingId ahead = bookings.book(slot, new VisitWish(2, "私事", null));
        VisitSlotId past = fixtures.aSlot(base, 9, VisitFixtures.now().plus(Duration.ofDays(4)));
        VisitBookingId gone = bookings.book(past, new VisitWish(3, "私事", null));
        fixtures.begins(past, Duration.ofDays(3));

        transaction.executeWithoutResult(
                status -> events.publishEvent(new AccountErased(visitor, VisitFixtures.now())));

        await().atMost(Duration.ofSeconds(20)).until(() -> fixtures.state(ahead).equals("CANCELLED"));
        assertThat(fixtures.taken(slot)).isZero();
        assertThat(fixtures.taken(past)).isEqualTo(3);
        assertThat(fixtures.state(gone)).isEqualTo("CONFIRMED");
        assertThat(jdbc.sql("SELECT count(*) FROM bases.visit_booking WHERE visitor = ? OR note = '私事' AND slot = ?")
                        .params(visitor.value(), past.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AccountId aVisitor() {
        AccountId visitor = people.aResident(people.aPhone());
        people.actAs(visitor);
        return visitor;
    }
}

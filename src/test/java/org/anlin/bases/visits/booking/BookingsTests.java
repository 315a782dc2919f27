package org.anlin.bases.visits.booking;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class BookingsTests {

    @Autowired
    Bookings bookings;

    @Autowired
    MyVisits mine;

    @Autowired
    VisitFixtures fixtures;

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void booksTwoPlacesAndGivesThemBack() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 5);
        VisitFixtures.aVisitor();

        VisitBookingId booking = bookings.book(slot, new VisitWish(2, " 带轮椅 ", null));

        assertThat(fixtures.taken(slot)).isEqualTo(2);
        assertThat(mine.find(booking).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(mine.find(booking).note()).isEqualTo("带轮椅");

        bookings.cancel(booking);
        bookings.cancel(booking);

        assertThat(fixtures.taken(slot)).isZero();
        assertThat(mine.find(booking).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void doubleClickBooksOnce() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 2);
        VisitFixtures.aVisitor();
        var wish = new VisitWish(2, null, null);

        VisitBookingId first = bookings.book(slot, wish);

        assertThat(bookings.book(slot, wish)).isEqualTo(first);
        assertThat(fixtures.taken(slot)).isEqualTo(2);
        refuses("visits.already", () -> bookings.book(slot, new VisitWish(1, null, null)));
        assertThat(fixtures.taken(slot)).isEqualTo(2);
    }

    @Test
    void whoCancelledMayBookAgain() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 5);
        VisitFixtures.aVisitor();
        bookings.cancel(bookings.book(slot, new VisitWish(2, null, null)));

        VisitBookingId again = bookings.book(slot, new VisitWish(3, null, null));

        assertThat(mine.in(slot).orElseThrow().id()).isEqualTo(again);
        assertThat(fixtures.taken(slot)).isEqualTo(3);
    }

    @Test
    void saysWhyItRefuses() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 4);
        VisitFixtures.aVisitor();
        bookings.book(slot, new VisitWish(3, null, null));
        VisitFixtures.aVisitor();

        refuses("visits.people.left", () -> bookings.book(slot, new VisitWish(2, null, null)));
        refuses("visits.people.too-many", () -> bookings.book(slot, new VisitWish(5, null, null)));
        refuses("visits.people.party", () -> bookings.book(slot, new VisitWish(11, null, null)));
        refuses("visits.people.too-few", () -> new VisitWish(0, null, null));
        refuses("visits.note-too-long", () -> new VisitWish(1, "长".repeat(301), null));
        refuses("visits.slot.unknown", () -> bookings.book(VisitSlotId.next(), new VisitWish(1, null, null)));
        bookings.book(slot, new VisitWish(1, null, null));
        VisitFixtures.aVisitor();
        refuses("visits.full", () -> bookings.book(slot, new VisitWish(1, null, null)));
    }

    @Test
    void nothingBeginsOrEndsOnceTheVisitHasBegun() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 4);
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));
        fixtures.begins(slot, Duration.ofSeconds(1));

        refuses("visits.cancel.began", () -> bookings.cancel(booking));
        VisitFixtures.aVisitor();
        refuses("visits.slot.began", () -> bookings.book(slot, new VisitWish(1, null, null)));
    }

    @Test
    void bookingsOfOthersAreUnknown() {
        VisitSlotId slot = fixtures.aSlot(fixtures.aBase(), 4);
        AccountId visitor = VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));

        VisitFixtures.aVisitor();
        refuses("visits.booking.unknown", () -> bookings.cancel(booking));
        refuses("visits.booking.unknown", () -> mine.find(booking));
        assertThat(mine.all()).isEmpty();
        VisitFixtures.as(visitor);
        assertThat(mine.all()).extracting(MyVisit::id).containsExactly(booking);
    }

    @Test
    void closedBaseTakesNoBookings() {
        Base base = fixtures.aBase();
        VisitSlotId slot = fixtures.aSlot(base, 4);
        fixtures.closeAll();
        VisitFixtures.aVisitor();

        refuses("visits.slot.unknown", () -> bookings.book(slot, new VisitWish(1, null, null)));
    }
}

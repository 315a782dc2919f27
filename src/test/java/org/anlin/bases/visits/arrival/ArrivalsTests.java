package org.anlin.bases.visits.arrival;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.ContactPhone;
import org.anlin.bases.visits.booking.Group;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.booking.MyVisits;
import org.anlin.bases.visits.booking.VisitWish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class ArrivalsTests {

    @Autowired
    Arrivals arrivals;

    @Autowired
    Bookings bookings;

    @Autowired
    MyVisits mine;

    @Autowired
    GroupRequests requests;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    AccountFixtures people;

    private Base base;
    private VisitSlotId slot;

    @BeforeEach
    void open() {
        base = fixtures.aBase();
        slot = fixtures.aSlot(base, 60);
    }

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void doorListMasksContactsAndCountsWhoCame() {
        String phone = people.aPhone();
        AccountId family = people.aResident(phone, "李晓安");
        VisitFixtures.as(family);
        VisitBookingId booking = bookings.book(slot, new VisitWish(3, "带轮椅", null));
        VisitFixtures.aVisitor();
        bookings.book(
                slot,
                new VisitWish(
                        8, null, new Group(Group.Kind.SCHOOL, "某小学", "张老师", ContactPhone.parse("010-6255 0000"))));
        fixtures.begins(slot, Duration.ofMinutes(5));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        assertThat(arrivals.of(slot))
                .extracting(ArrivalLine::name, ArrivalLine::contact, ArrivalLine::people)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("李晓安", "139****" + phone.substring(7), 3),
                        org.assertj.core.api.Assertions.tuple("张老师", "****000", 8));

        arrivals.arrive(booking, 2);
        assertThat(arrivals.of(slot).getFirst().came()).isEqualTo(2);
        arrivals.undo(booking);
        assertThat(arrivals.of(slot).getFirst().came()).isNull();
        refuses("visits.people.too-few", () -> arrivals.arrive(booking, 0));
        assertThat(fixtures.audited("visit.arrived", "visit/" + booking)).isEqualTo(1);
    }

    @Test
    void morePeopleThanBookedComeInAsLongAsThereIsRoom() {
        VisitSlotId small = fixtures.aSlot(base, 5, VisitFixtures.now().plus(Duration.ofDays(3)));
        VisitFixtures.aVisitor();
        VisitBookingId three = bookings.book(small, new VisitWish(3, null, null));
        VisitFixtures.aVisitor();
        VisitBookingId one = bookings.book(small, new VisitWish(1, null, null));
        fixtures.begins(small, Duration.ofMinutes(5));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        arrivals.arrive(three, 4);
        assertThat(fixtures.taken(small)).isEqualTo(5);
        refuses("visits.arrival.no-room", () -> arrivals.arrive(one, 2));
        refuses("visits.arrival.no-room", () -> arrivals.arrive(three, 5));
        arrivals.arrive(three, 2);
        assertThat(fixtures.taken(small)).isEqualTo(4);
        arrivals.arrive(one, 2);
        assertThat(arrivals.of(small)).extracting(ArrivalLine::came).containsExactly(2, 2);
        arrivals.undo(one);
        assertThat(fixtures.taken(small)).isEqualTo(4);
    }

    @Test
    void whoIsRemovedAtTheDoorLeavesAllPlacesBehind() {
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(3, null, null));
        fixtures.begins(slot, Duration.ofMinutes(5));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        arrivals.arrive(booking, 7);
        assertThat(fixtures.taken(slot)).isEqualTo(7);

        requests.remove(booking, "不守秩序");

        assertThat(fixtures.taken(slot)).isZero();
    }

    @Test
    void codeFindsItsBookingHoweverItIsTyped() {
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));
        String code = mine.find(booking).code();
        VisitSlotId other = fixtures.aSlot(base, 5, VisitFixtures.now().plus(Duration.ofDays(3)));
        Base elsewhere = fixtures.aBase();
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        String typed = " " + code.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(4);
        assertThat(arrivals.withCode(base.slug(), slot, typed)).isEqualTo(booking);
        refuses("visits.code.unknown", () -> arrivals.withCode(base.slug(), slot, "AAAAAAAA"));
        refuses("visits.code.other-slot", () -> arrivals.withCode(base.slug(), other, code));
        refuses("visits.code.unknown", () -> arrivals.withCode(elsewhere.slug(), slot, code));
        assertThat(arrivals.find(code).base()).isEqualTo(base.slug());
        VisitFixtures.aVisitor();
        refuses("visits.code.unknown", () -> arrivals.find(code));
    }

    @Test
    void doorOpensTwoHoursBeforeAndClosesADayAfter() {
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        refuses("visits.arrival.early", () -> arrivals.arrive(booking, 1));

        fixtures.begins(slot, Duration.ofHours(26));
        refuses("visits.arrival.late", () -> arrivals.arrive(booking, 1));

        fixtures.begins(slot, Duration.ofMinutes(-100));
        arrivals.arrive(booking, 1);
        assertThat(arrivals.of(slot).getFirst().came()).isEqualTo(1);
    }

    @Test
    void onlyConfirmedBookingsAndOwnBasesAreCheckedIn() {
        VisitFixtures.aVisitor();
        VisitBookingId waiting = bookings.book(
                slot,
                new VisitWish(
                        40, null, new Group(Group.Kind.SCHOOL, "某小学", "张老师", ContactPhone.parse("010-6255 0000"))));
        fixtures.begins(slot, Duration.ofMinutes(5));

        refuses("visits.booking.unknown", () -> arrivals.arrive(waiting, 40));
        assertThat(arrivals.of(slot)).isEmpty();
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        refuses("visits.arrival.not-confirmed", () -> arrivals.arrive(waiting, 40));
    }
}

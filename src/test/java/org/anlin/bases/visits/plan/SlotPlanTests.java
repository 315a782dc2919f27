package org.anlin.bases.visits.plan;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.staff.BaseStaff;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class SlotPlanTests {

    @Autowired
    SlotPlan plan;

    @Autowired
    SlotDesk desk;

    @Autowired
    BaseStaff staff;

    @Autowired
    Bookings bookings;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void coordinatorPlansASeriesOnce() {
        Base base = fixtures.aBase();
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        SlotDraft weekly = weekly(3);

        assertThat(plan.preview(base.slug(), weekly)).hasSize(3).allMatch(PlannedSlot::fits);
        assertThat(plan.plan(base.slug(), weekly)).isEqualTo(3);

        refuses("visits.plan.nothing", () -> plan.plan(base.slug(), weekly));
        assertThat(desk.list(base.slug(), true, 0, 10)).hasSize(3);
        assertThat(fixtures.audited("visits.planned", "base/" + base.slug())).isEqualTo(1);
    }

    @Test
    void onlyCoordinatorAndNamedStaffReachABase() {
        Base base = fixtures.aBase();
        String phone = people.aPhone();
        AccountId guide = people.aResident(phone);

        VisitFixtures.aCoordinatorOf("110101");
        refuses("bases.unknown", () -> plan.plan(base.slug(), weekly(1)));
        VisitFixtures.as(guide);
        refuses("bases.unknown", () -> desk.base(base.slug()));
        assertThat(desk.list(base.slug(), true, 0, 10)).isEmpty();

        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        staff.name(base.slug(), phone);
        staff.name(base.slug(), phone);
        assertThat(fixtures.audited("base.staff-named", "base/" + base.slug())).isEqualTo(1);

        VisitFixtures.as(guide);
        assertThat(plan.plan(base.slug(), weekly(1))).isEqualTo(1);
        assertThat(desk.named()).extracting(one -> one.slug()).containsExactly(base.slug());
        assertThatThrownBy(() -> staff.name(base.slug(), phone)).isInstanceOf(AccessDeniedException.class);

        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        staff.release(base.slug(), guide);
        VisitFixtures.as(guide);
        refuses("bases.unknown", () -> plan.plan(base.slug(), weekly(2)));
    }

    @Test
    void namesNobodyWhoIsUnknown() {
        Base base = fixtures.aBase();
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses("visits.staff.unknown", () -> staff.name(base.slug(), "13912345678"));
        refuses("shared.phone.invalid", () -> staff.name(base.slug(), "电话"));
    }

    @Test
    void placesNeverGoBelowWhatIsBooked() {
        Base base = fixtures.aBase();
        VisitSlotId slot = fixtures.aSlot(base, 10);
        VisitFixtures.aVisitor();
        bookings.book(slot, new VisitWish(4, null, null));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses("visits.plan.below-taken", () -> plan.resize(base.slug(), slot, 3));
        plan.resize(base.slug(), slot, 4);

        assertThat(desk.find(base.slug(), slot).capacity()).isEqualTo(4);
    }

    @Test
    void closedSlotEndsItsBookings() {
        Base base = fixtures.aBase();
        VisitSlotId slot = fixtures.aSlot(base, 10);
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(4, null, null));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses("visits.reason-missing", () -> plan.close(base.slug(), slot, " "));
        plan.close(base.slug(), slot, "停电");

        assertThat(fixtures.state(booking)).isEqualTo("SLOT_CLOSED");
        assertThat(fixtures.taken(slot)).isZero();
        refuses("visits.slot.closed", () -> plan.resize(base.slug(), slot, 20));
        VisitFixtures.aVisitor();
        refuses("visits.slot.closed", () -> bookings.book(slot, new VisitWish(1, null, null)));
    }

    @Test
    void movesOnlyToAFreeTimeToCome() {
        Base base = fixtures.aBase();
        LocalDate day = today().plusDays(20);
        VisitSlotId slot = fixtures.aSlot(base, 10, instant(day, 9));
        fixtures.aSlot(base, 10, instant(day, 14));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses(
                "visits.verdict.TAKEN",
                () -> plan.move(base.slug(), slot, day, LocalTime.of(14, 0), LocalTime.of(15, 0)));
        refuses(
                "visits.verdict.PAST",
                () -> plan.move(base.slug(), slot, today().minusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0)));
        plan.move(base.slug(), slot, day, LocalTime.of(9, 0), LocalTime.of(11, 0));
        plan.move(base.slug(), slot, day, LocalTime.of(10, 0), LocalTime.of(12, 0));

        assertThat(desk.find(base.slug(), slot).startsAt()).isEqualTo(instant(day, 10));
    }

    @Test
    void whatHasBegunStaysAsItIs() {
        Base base = fixtures.aBase();
        VisitSlotId slot = fixtures.aSlot(base, 10);
        fixtures.begins(slot, Duration.ofMinutes(1));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses("visits.slot.began", () -> plan.close(base.slug(), slot, "停电"));
        refuses("visits.slot.unknown", () -> plan.close(fixtures.aBase().slug(), slot, "停电"));
    }

    @Test
    void demoBasesHaveSlotsToBook() {
        people.actAs(DemoAccounts.of(Role.ADMINISTRATOR));

        assertThat(desk.list("DEMO-B1", true, 0, 20)).filteredOn(DeskSlot::demo).hasSizeGreaterThanOrEqualTo(9);
    }

    private static SlotDraft weekly(int weeks) {
        LocalDate first = today().plusDays(30);
        return new SlotDraft(
                first, first.plusWeeks(weeks - 1), LocalTime.of(10, 0), LocalTime.of(12, 0), 20, Occasion.VISIT, null);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(VisitFixtures.now(), TimeConfiguration.BEIJING);
    }

    private static java.time.Instant instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(TimeConfiguration.BEIJING).toInstant();
    }
}

package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.ContactPhone;
import org.anlin.bases.visits.booking.Group;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.booking.UnansweredGroups;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.bases.visits.reminder.VisitReminders;
import org.anlin.bases.visits.staff.BaseStaff;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What visitors and the staff of a base hear. */
@AnlinTest
class VisitNoticesTests {

    @Autowired
    Bookings bookings;

    @Autowired
    GroupRequests requests;

    @Autowired
    UnansweredGroups unanswered;

    @Autowired
    SlotPlan plan;

    @Autowired
    BaseStaff staff;

    @Autowired
    VisitReminders reminders;

    @Autowired
    BaseUpkeep upkeep;

    @Autowired
    Inbox inbox;

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

    private Base base;
    private VisitSlotId slot;
    private AccountId guide;

    @BeforeEach
    void open() {
        base = fixtures.aBase();
        slot = fixtures.aSlot(base, 60);
        String phone = people.aPhone();
        guide = people.aResident(phone);
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        staff.name(base.slug(), phone);
    }

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void bookingAndCancellationAreConfirmed() {
        AccountId visitor = aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(2, null, null));
        heard(visitor, "visit-booked");
        bookings.cancel(booking);

        heard(visitor, "visit-booked", "visit-cancelled");
        people.actAs(visitor);
        assertThat(inbox.messages(Locale.SIMPLIFIED_CHINESE, 0, 9))
                .filteredOn(message -> message.title().equals("参观约好了：试验馆"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text()).contains("2 人，地址：平谷路 1 号");
                    assertThat(message.path()).isEqualTo("/my/visits/" + booking);
                });
    }

    @Test
    void groupAndItsBaseHearOfEachOther() {
        AccountId teacher = aVisitor();
        VisitBookingId booking = bookings.book(slot, school());
        heard(teacher, "visit-requested");
        heard(guide, "visit-asked");

        VisitFixtures.as(guide);
        requests.confirm(booking);
        heard(teacher, "visit-confirmed", "visit-requested");

        people.actAs(teacher);
        bookings.cancel(booking);
        heard(guide, "visit-asked", "visit-group-left");
    }

    @Test
    void staffAreRemindedTwiceOfAGroupAndThenItLapses() {
        AccountId teacher = aVisitor();
        VisitBookingId booking = bookings.book(slot, school());
        heard(guide, "visit-asked");
        unanswered.urge();
        asked(booking, Duration.ofHours(25));
        unanswered.urge();
        unanswered.urge();
        heard(guide, "visit-asked", "visit-unanswered");

        fixtures.begins(slot, Duration.ofHours(-23));
        unanswered.urge();
        unanswered.urge();
        heard(guide, "visit-asked", "visit-unanswered", "visit-unanswered");
        fixtures.begins(slot, Duration.ofHours(-12));
        unanswered.lapse();
        unanswered.lapse();

        heard(teacher, "visit-lapsed", "visit-requested");
        heard(guide, "visit-asked", "visit-group-lapsed", "visit-unanswered", "visit-unanswered");
        people.actAs(teacher);
        assertThat(inbox.messages(Locale.SIMPLIFIED_CHINESE, 0, 9))
                .anyMatch(message -> message.title().equals("很抱歉，参观没有等到答复：试验馆"));
    }

    @Test
    void whoIsDeclinedReadsWhy() {
        AccountId teacher = aVisitor();
        VisitBookingId booking = bookings.book(slot, school());
        VisitFixtures.as(guide);
        requests.decline(booking, "当天检修");

        heard(teacher, "visit-declined", "visit-requested");
        people.actAs(teacher);
        assertThat(inbox.messages(Locale.SIMPLIFIED_CHINESE, 0, 9))
                .anyMatch(message -> message.text().contains("原因：当天检修"));
    }

    @Test
    void movedAndClosedSlotsAreToldToEverybodyBooked() {
        AccountId one = aVisitor();
        bookings.book(slot, new VisitWish(1, null, null));
        AccountId other = aVisitor();
        bookings.book(slot, new VisitWish(1, null, null));

        VisitFixtures.as(guide);
        plan.move(base.slug(), slot, day(12), LocalTime.of(9, 0), LocalTime.of(10, 0));
        heard(one, "visit-booked", "visit-moved");
        plan.close(base.slug(), slot, "停电");

        heard(one, "visit-booked", "visit-closed", "visit-moved");
        heard(other, "visit-booked", "visit-closed", "visit-moved");
    }

    @Test
    void calendarsFollowAVisitUnderOneName() {
        AccountId visitor = aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(2, null, null));
        VisitFixtures.as(guide);
        plan.move(base.slug(), slot, day(12), LocalTime.of(9, 0), LocalTime.of(10, 0));
        heard(visitor, "visit-booked", "visit-moved");
        people.actAs(visitor);
        bookings.cancel(booking);
        heard(visitor, "visit-booked", "visit-cancelled", "visit-moved");

        assertThat(entry(visitor, "visit-moved"))
                .contains("METHOD:REQUEST", "UID:" + booking + "@", "SEQUENCE:1", "T010000Z", "SUMMARY:试验馆");
        assertThat(entry(visitor, "visit-cancelled"))
                .contains("METHOD:CANCEL", "UID:" + booking + "@", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void groupIsInNoCalendarBeforeItIsConfirmed() {
        AccountId teacher = aVisitor();
        VisitBookingId booking = bookings.book(slot, school());
        heard(teacher, "visit-requested");
        VisitFixtures.as(guide);
        plan.move(base.slug(), slot, day(12), LocalTime.of(9, 0), LocalTime.of(10, 0));
        heard(teacher, "visit-moved", "visit-requested");
        requests.confirm(booking);
        heard(teacher, "visit-confirmed", "visit-moved", "visit-requested");

        assertThat(entry(teacher, "visit-requested")).isEmpty();
        assertThat(entry(teacher, "visit-moved")).isEmpty();
        assertThat(entry(teacher, "visit-confirmed")).contains("METHOD:REQUEST", "SEQUENCE:1");
    }

    @Test
    void closedBaseClosesItsSlots() {
        AccountId visitor = aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(1, null, null));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        upkeep.close(base.slug());

        heard(visitor, "visit-booked", "visit-closed");
        assertThat(fixtures.state(booking)).isEqualTo("SLOT_CLOSED");
    }

    @Test
    void visitOfTomorrowIsRememberedOnce() {
        AccountId visitor = aVisitor();
        VisitBookingId booking = bookings.book(slot, new VisitWish(2, null, null));
        reminders.announce();
        heard(visitor, "visit-booked");

        fixtures.begins(slot, Duration.ofHours(-5));
        reminders.announce();
        heard(visitor, "visit-booked");
        jdbc.sql("UPDATE bases.visit_booking SET changed_at = changed_at - interval '4 hours' WHERE id = ?")
                .param(booking.value())
                .update();
        reminders.announce();
        reminders.announce();

        heard(visitor, "visit-booked", "visit-due");
    }

    @Test
    void whoLeavesGivesPlacesBackAndNumbersStay() {
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

    private static LocalDate day(int ahead) {
        return LocalDate.ofInstant(VisitFixtures.now(), TimeConfiguration.BEIJING)
                .plusDays(ahead);
    }

    private void asked(VisitBookingId booking, Duration ago) {
        jdbc.sql("UPDATE bases.visit_booking SET asked_at = ? WHERE id = ?")
                .params(VisitFixtures.now().minus(ago).atOffset(ZoneOffset.UTC), booking.value())
                .update();
    }

    /** The calendar entry of a message; empty without one. */
    private String entry(AccountId person, String kind) {
        return jdbc.sql("SELECT coalesce(calendar, '') FROM notifications.message WHERE recipient = ? AND kind = ?")
                .params(person.value(), kind)
                .query(String.class)
                .single();
    }

    private AccountId aVisitor() {
        AccountId visitor = people.aResident(people.aPhone());
        people.actAs(visitor);
        return visitor;
    }

    private static VisitWish school() {
        return new VisitWish(40, null, new Group(Group.Kind.SCHOOL, "某小学", "张老师", ContactPhone.parse("010-6255 0000")));
    }

    /** Exactly these, in the order of their names. */
    private void heard(AccountId person, String... kinds) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(person)).containsExactly(kinds));
    }

    private List<String> all(AccountId person) {
        return jdbc.sql("SELECT kind FROM notifications.message WHERE recipient = ? ORDER BY kind")
                .param(person.value())
                .query(String.class)
                .list();
    }
}

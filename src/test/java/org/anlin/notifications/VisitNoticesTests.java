package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.bases.BaseUpkeep;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.reminder.VisitReminders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What visitors hear. */
class VisitNoticesTests extends VisitNoticeTest {

    @Autowired
    VisitReminders reminders;

    @Autowired
    BaseUpkeep upkeep;

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
}

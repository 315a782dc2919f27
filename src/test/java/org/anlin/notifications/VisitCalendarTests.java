package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.booking.VisitWish;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisitCalendarTests extends VisitNoticeTest {

    @Autowired
    GroupRequests requests;

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

    /** The calendar entry of a message; empty without one. */
    private String entry(AccountId person, String kind) {
        return jdbc.sql("SELECT coalesce(calendar, '') FROM notifications.message WHERE recipient = ? AND kind = ?")
                .params(person.value(), kind)
                .query(String.class)
                .single();
    }
}

package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.booking.UnansweredGroups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a group and the staff of a base hear of each other. */
class GroupVisitNoticesTests extends VisitNoticeTest {

    @Autowired
    GroupRequests requests;

    @Autowired
    UnansweredGroups unanswered;

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

    private void asked(VisitBookingId booking, Duration ago) {
        jdbc.sql("UPDATE bases.visit_booking SET asked_at = ? WHERE id = ?")
                .params(VisitFixtures.now().minus(ago).atOffset(ZoneOffset.UTC), booking.value())
                .update();
    }
}

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
import org.anlin.bases.visits.plan.GroupRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class GroupRequestsTests {

    @Autowired
    Bookings bookings;

    @Autowired
    GroupRequests requests;

    @Autowired
    UnansweredGroups unanswered;

    @Autowired
    GroupRule rule;

    @Autowired
    MyVisits mine;

    @Autowired
    VisitFixtures fixtures;

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
    void largeGroupHoldsItsPlacesUntilTheStaffConfirm() {
        AccountId teacher = VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, school(40));
        assertThat(fixtures.state(booking)).isEqualTo("REQUESTED");
        VisitFixtures.aVisitor();
        refuses("visits.people.left", () -> bookings.book(slot, school(21)));

        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        assertThat(requests.waiting(base.slug()))
                .extracting(GroupLine::organisation, GroupLine::people)
                .containsExactly(org.assertj.core.api.Assertions.tuple("某小学", 40));
        requests.confirm(booking);
        requests.confirm(booking);

        assertThat(requests.waiting(base.slug())).isEmpty();
        assertThat(fixtures.audited("visit.confirmed", "visit/" + booking)).isEqualTo(1);
        VisitFixtures.as(teacher);
        assertThat(mine.find(booking).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void declinedGroupGivesItsPlacesBackAndReadsWhy() {
        AccountId teacher = VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, school(40));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        refuses("visits.reason-missing", () -> requests.decline(booking, " "));
        requests.decline(booking, "当天有检修");

        assertThat(fixtures.taken(slot)).isZero();
        refuses("visits.booking.changed-meanwhile", () -> requests.confirm(booking));
        VisitFixtures.as(teacher);
        assertThat(mine.find(booking).reason()).isEqualTo("当天有检修");
    }

    @Test
    void aBaseSetsWhichGroupsWait() {
        VisitFixtures.aVisitor();
        assertThat(fixtures.state(bookings.book(slot, school(10)))).isEqualTo("CONFIRMED");

        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        refuses("visits.rule.number", () -> rule.confirmAtOnceUpTo(base.slug(), -1));
        rule.confirmAtOnceUpTo(base.slug(), 0);

        VisitFixtures.aVisitor();
        assertThat(fixtures.state(bookings.book(slot, school(2)))).isEqualTo("REQUESTED");
        VisitFixtures.aVisitor();
        assertThat(fixtures.state(bookings.book(slot, new VisitWish(2, null, null))))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void groupThatNobodyAnswersLosesItsPlacesBeforeTheSlot() {
        AccountId teacher = VisitFixtures.aVisitor();
        VisitBookingId waiting = bookings.book(slot, school(40));
        VisitFixtures.aVisitor();
        VisitBookingId confirmed = bookings.book(slot, school(10));
        unanswered.lapse();
        assertThat(fixtures.state(waiting)).isEqualTo("REQUESTED");

        fixtures.begins(slot, Duration.ofHours(-13));
        unanswered.lapse();
        assertThat(fixtures.state(waiting)).isEqualTo("REQUESTED");
        fixtures.begins(slot, Duration.ofHours(-12));
        unanswered.lapse();

        assertThat(fixtures.state(waiting)).isEqualTo("LAPSED");
        assertThat(fixtures.state(confirmed)).isEqualTo("CONFIRMED");
        assertThat(fixtures.taken(slot)).isEqualTo(10);
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        refuses("visits.booking.changed-meanwhile", () -> requests.confirm(waiting));
        VisitFixtures.as(teacher);
        assertThat(mine.find(waiting).state()).isEqualTo(BookingState.LAPSED);
    }

    @Test
    void groupThatCannotBeAnsweredInTimeIsToldSo() {
        fixtures.begins(slot, Duration.ofHours(-11));
        VisitFixtures.aVisitor();

        refuses("visits.group.too-late", () -> bookings.book(slot, school(40)));
        assertThat(fixtures.state(bookings.book(slot, school(10)))).isEqualTo("CONFIRMED");
    }

    @Test
    void strangersNeitherAnswerNorReadThePhone() {
        VisitFixtures.aVisitor();
        VisitBookingId booking = bookings.book(slot, school(40));

        VisitFixtures.aCoordinatorOf("110101");
        refuses("visits.booking.unknown", () -> requests.confirm(booking));
        refuses("visits.booking.unknown", () -> requests.decline(booking, "不"));
        refuses("visits.booking.unknown", () -> requests.remove(booking, "不"));
        refuses("visits.group.no-phone", () -> requests.phone(booking));
        assertThat(requests.waiting(base.slug())).isEmpty();

        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        assertThat(requests.phone(booking)).isEqualTo("010-6255 0000");
        assertThat(fixtures.audited("visit.phone-shown", "visit/" + booking)).isEqualTo(1);
    }

    @Test
    void groupSaysWhoItIs() {
        refuses("visits.group.organisation-missing", () -> group(" ", "张老师"));
        refuses("visits.group.contact-missing", () -> group("某小学", ""));
    }

    private static VisitWish school(int people) {
        return new VisitWish(people, "四年级", group("某小学", "张老师"));
    }

    private static Group group(String organisation, String contact) {
        return new Group(Group.Kind.SCHOOL, organisation, contact, ContactPhone.parse("010-6255 0000"));
    }
}

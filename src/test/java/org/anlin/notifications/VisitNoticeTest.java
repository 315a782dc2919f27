package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.ContactPhone;
import org.anlin.bases.visits.booking.Group;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.plan.SlotPlan;
import org.anlin.bases.visits.staff.BaseStaff;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A slot of a base with a guide, and what visitors and the guide hear of it. */
@AnlinTest
abstract class VisitNoticeTest {

    @Autowired
    Bookings bookings;

    @Autowired
    SlotPlan plan;

    @Autowired
    BaseStaff staff;

    @Autowired
    Inbox inbox;

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    Base base;

    VisitSlotId slot;

    AccountId guide;

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

    AccountId aVisitor() {
        AccountId visitor = people.aResident(people.aPhone());
        people.actAs(visitor);
        return visitor;
    }

    static VisitWish school() {
        return new VisitWish(40, null, new Group(Group.Kind.SCHOOL, "某小学", "张老师", ContactPhone.parse("010-6255 0000")));
    }

    static LocalDate day(int ahead) {
        return LocalDate.ofInstant(VisitFixtures.now(), TimeConfiguration.BEIJING)
                .plusDays(ahead);
    }

    /** Exactly these, in the order of their names. */
    void heard(AccountId person, String... kinds) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(person)).containsExactly(kinds));
    }

    List<String> all(AccountId person) {
        return jdbc.sql("SELECT kind FROM notifications.message WHERE recipient = ? ORDER BY kind")
                .param(person.value())
                .query(String.class)
                .list();
    }
}

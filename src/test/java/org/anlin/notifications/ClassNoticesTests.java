package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.classes.enrolment.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners hear of their classes, and what their calendars make of it. */
class ClassNoticesTests extends ClassNoticeTest {

    @Autowired
    Enrolments enrolments;

    @Autowired
    Roster roster;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void whoIsRemovedHearsByWhomAndWhy() {
        TrainingClassId id = classes.aClass(3);
        AccountId learner = enrolled(id);

        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);
        roster.remove(id, learner, "不住在本区");

        assertThat(sent(learner, 2)).extracting(Sent::kind).containsExactly("class-seat", "class-removed");
        people.actAs(learner);
        assertThat(inbox.messages(Locale.SIMPLIFIED_CHINESE, 0, 1))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.title()).startsWith("主办方取消了您的报名");
                    assertThat(message.text()).contains("原因：不住在本区");
                });
    }

    @Test
    void calendarsKnowTheLaterOfTwo() {
        TrainingClassId id = classes.aClass(3);
        AccountId learner = enrolled(id);
        enrolments.cancel(id);
        enrolments.enrol(id);
        enrolments.cancel(id);

        List<Sent> all = sent(learner, 4);

        assertThat(all).extracting(Sent::method).containsExactly("REQUEST", "CANCEL", "REQUEST", "CANCEL");
        assertThat(all).extracting(Sent::sequence).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whoOnlyWaitsHearsOfAMoveAndHasNothingInTheCalendar() {
        TrainingClassId id = classes.aClass(1);
        AccountId seated = enrolled(id);
        AccountId waiting = enrolled(id);

        moved(id);

        assertThat(sent(seated, 2)).extracting(Sent::method).containsExactly("REQUEST", "REQUEST");
        assertThat(sent(waiting, 2)).extracting(Sent::kind).containsExactly("class-queue", "class-moved");
        assertThat(sent(waiting, 2)).extracting(Sent::method).containsOnlyNulls();
    }

    private void moved(TrainingClassId id) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new TrainingClassMoved(id, Instant.ofEpochMilli(System.currentTimeMillis()))));
    }

    private AccountId enrolled(TrainingClassId id) {
        AccountId learner = people.aResident(people.aPhone());
        people.actAs(learner);
        enrolments.enrol(id);
        return learner;
    }
}

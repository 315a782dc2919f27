package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.SeatOffered;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.enrolment.Place.Offered;
import org.anlin.classes.enrolment.Place.Seated;
import org.anlin.classes.enrolment.Place.Waitlisted;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@AnlinTest
@RecordApplicationEvents
class EnrolmentsTests {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Roster roster;

    @Autowired
    MyClasses mine;

    @Autowired
    TrainingClasses classes;

    @Autowired
    Seats seats;

    @Autowired
    Queue queue;

    @Autowired
    CurrentAccount current;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void learnerTakesTheFreeSeat() {
        TrainingClassId id = fixtures.aClass(1);
        ClassFixtures.aLearner();

        assertThat(enrolments.enrol(id)).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void waitlistsLearnersInOrderWhenTheClassIsFull() {
        TrainingClassId id = aFullClass();

        assertThat(newcomer(id)).isEqualTo(new Waitlisted(1));
        assertThat(newcomer(id)).isEqualTo(new Waitlisted(2));
        assertThat(classes.card(id).orElseThrow().waiting()).isEqualTo(2);
    }

    @Test
    void doubleClickGetsTheSameAnswer() {
        TrainingClassId id = fixtures.aClass(2);
        ClassFixtures.aLearner();

        enrolments.enrol(id);

        assertThat(enrolments.enrol(id)).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
        assertThat(fixtures.count(id, "SEATED")).isEqualTo(1);
    }

    @Test
    void freedSeatIsOfferedToTheFirstWhoWaits() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId seated = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId first = ClassFixtures.aLearner();
        enrolments.enrol(id);
        newcomer(id);

        ClassFixtures.as(seated);
        enrolments.cancel(id);

        ClassFixtures.as(first);
        assertThat(enrolments.place(id).orElseThrow()).isInstanceOf(Offered.class);
        assertThat(events.stream(SeatOffered.class)
                        .filter(event -> event.trainingClass().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.learner()).isEqualTo(first));
        assertThat(enrolments.take(id)).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void nobodyTakesASeatThatIsOnOffer() {
        TrainingClassId id = aClassWithAnOffer();

        assertThat(newcomer(id)).isEqualTo(new Waitlisted(1));
        assertThat(classes.card(id).orElseThrow().free()).isZero();
    }

    @Test
    void declinedOfferGoesToTheNext() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId seated = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId first = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId second = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.as(seated);
        enrolments.cancel(id);

        ClassFixtures.as(first);
        enrolments.cancel(id);

        assertThat(enrolments.place(id)).isEmpty();
        ClassFixtures.as(second);
        assertThat(enrolments.place(id).orElseThrow()).isInstanceOf(Offered.class);
    }

    @Test
    void offerThatRanOutIsNoneEvenBeforeAnybodyNoticed() {
        TrainingClassId id = aClassWithAnOffer();
        AccountId late = current.id();
        Instant later = startsAt(id).minus(Duration.ofDays(1));

        var then = at(later);
        Optional<Place> seen = in(() -> then.place(id));
        assertThat(seen).isEmpty();
        assertThatThrownBy(() -> in(() -> then.take(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("classes.offer.lapsed"));

        AccountId newcomer = ClassFixtures.aLearner();
        Place taken = in(() -> then.enrol(id));
        assertThat(taken).isEqualTo(new Seated());
        assertThat(fixtures.taken(id)).isEqualTo(1);
        assertThat(newcomer).isNotEqualTo(late);
    }

    @Test
    void jobPassesLateOffersOn() {
        TrainingClassId id = aClassWithAnOffer();
        AccountId next = ClassFixtures.aLearner();
        enrolments.enrol(id);
        Instant later = startsAt(id).minus(Duration.ofDays(1));

        while (in(() -> waitlist(later).lapseOne())) {}

        ClassFixtures.as(next);
        assertThat(enrolments.place(id)).contains(new Offered(later.plus(TWO_HOURS)));
        assertThat(fixtures.count(id, "LAPSED")).isEqualTo(1);
    }

    @Test
    void nothingIsOfferedOnceTheClassBegan() {
        TrainingClassId id = aClassWithAnOffer();
        newcomer(id);
        Instant began = startsAt(id);

        while (in(() -> waitlist(began).lapseOne())) {}

        assertThat(fixtures.count(id, "OFFERED")).isZero();
        assertThat(fixtures.taken(id)).isZero();
        assertThatThrownBy(() -> in(() -> at(began).enrol(id))).hasMessageStartingWith("classes.enrol.began");
    }

    @Test
    void childWaitsForTheGuardian() {
        TrainingClassId id = fixtures.aClass(1);
        ClassFixtures.aChildWithoutConsent();

        assertThatThrownBy(() -> enrolments.enrol(id)).hasMessageStartingWith("accounts.guardian.waiting");
        assertThat(fixtures.taken(id)).isZero();
    }

    @Test
    void trainerDoesNotEnrolInTheOwnClass() {
        TrainingClassId id = fixtures.aClass(1);
        fixtures.teaches(ClassFixtures.aLearner(), id);

        assertThatThrownBy(() -> enrolments.enrol(id)).hasMessageStartingWith("classes.enrol.own-class");
    }

    @Test
    void strangersDoNotEnrol() {
        TrainingClassId id = fixtures.aClass(1);

        assertThatThrownBy(() -> enrolments.enrol(id)).isInstanceOf(AuthenticationException.class);
        assertThat(fixtures.taken(id)).isZero();
    }

    @Test
    void overlappingOwnSeatsAreShown() {
        Instant start = Instant.parse("2031-05-03T01:00:00Z");
        TrainingClassId one = fixtures.aClass(5, start);
        TrainingClassId overlapping = fixtures.aClass(5, start.plus(Duration.ofHours(2)));
        TrainingClassId after = fixtures.aClass(5, start.plus(Duration.ofHours(3)));
        ClassFixtures.aLearner();
        enrolments.enrol(one);

        assertThat(mine.conflicts(overlapping))
                .singleElement()
                .satisfies(card -> assertThat(card.id()).isEqualTo(one));
        assertThat(mine.conflicts(after)).isEmpty();
    }

    @Test
    void coordinatorGivesNoSeatThatIsNotThere() {
        TrainingClassId id = aFullClass();
        AccountId waiting = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        assertThatThrownBy(() -> roster.seat(id, waiting, "老人家请求")).hasMessageStartingWith("classes.roster.full");
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void coordinatorGivesTheSeatOfOneToAnother() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId leaving = ClassFixtures.aLearner();
        enrolments.enrol(id);
        newcomer(id);
        AccountId joining = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        roster.replace(id, leaving, joining, "双方同意");

        assertThat(fixtures.taken(id)).isEqualTo(1);
        ClassFixtures.as(joining);
        assertThat(enrolments.place(id)).contains(new Seated());
    }

    @Test
    void coordinatorNeedsAReason() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId learner = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);

        assertThatThrownBy(() -> roster.remove(id, learner, " ")).hasMessageStartingWith("classes.reason-missing");
        assertThat(fixtures.count(id, "SEATED")).isEqualTo(1);
    }

    @Test
    void coordinatorOfAnotherDistrictSeesNothing() {
        TrainingClassId id = aFullClass();
        ClassFixtures.aCoordinatorOf("110101");

        assertThatThrownBy(() -> roster.of(id)).hasMessageStartingWith("classes.unknown");
    }

    @Test
    void residentSeesNoRoster() {
        TrainingClassId id = aFullClass();

        assertThatThrownBy(() -> roster.of(id)).isInstanceOf(AccessDeniedException.class);
    }

    private TrainingClassId aFullClass() {
        TrainingClassId id = fixtures.aClass(1);
        newcomer(id);
        return id;
    }

    /** The one seat is on offer to whoever is signed in afterwards. */
    private TrainingClassId aClassWithAnOffer() {
        TrainingClassId id = fixtures.aClass(1);
        AccountId seated = ClassFixtures.aLearner();
        enrolments.enrol(id);
        AccountId next = ClassFixtures.aLearner();
        enrolments.enrol(id);
        ClassFixtures.as(seated);
        enrolments.cancel(id);
        ClassFixtures.as(next);
        return id;
    }

    private Place newcomer(TrainingClassId id) {
        ClassFixtures.aLearner();
        return enrolments.enrol(id);
    }

    private Instant startsAt(TrainingClassId id) {
        return classes.entry(id).orElseThrow().startsAt();
    }

    private Enrolments at(Instant now) {
        return new Enrolments(seats, queue, waitlist(now), current, publisher, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Waitlist waitlist(Instant now) {
        return new Waitlist(seats, queue, new OfferHold(TWO_HOURS, 4), publisher, Clock.fixed(now, ZoneOffset.UTC));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}

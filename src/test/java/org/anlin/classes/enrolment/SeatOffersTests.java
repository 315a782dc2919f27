package org.anlin.classes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** A freed seat goes round those who wait, in order and for a time. */
@AnlinTest
@RecordApplicationEvents
class SeatOffersTests {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Enrolments enrolments;

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
    void offersOfAClassThatIsMovedNearerEndBeforeItBegins() {
        TrainingClassId id = aClassWithAnOffer();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant begins = now.plus(Duration.ofMinutes(40));
        fixtures.moves(id, begins);

        in(() -> {
            waitlist(now).adapt(id);
            return id;
        });

        assertThat(in(() -> at(now).place(id))).contains(new Offered(now.plus(Duration.ofMinutes(10))));
        assertThatThrownBy(() -> in(() -> at(begins).take(id))).hasMessageStartingWith("classes.offer.lapsed");
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

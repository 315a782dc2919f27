package org.anlin.classes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@AnlinTest
class CalendarFeedTests {

    @LocalServerPort
    int port;

    @Autowired
    CalendarFeed feed;

    @Autowired
    OwnCalendar own;

    @Autowired
    TrainingClasses classes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    VisitFixtures visits;

    @Autowired
    Bookings bookings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        AccountId person = accounts.aResident(accounts.aPhone());
        ClassFixtures.as(person);
    }

    @AfterEach
    void leave() {
        visits.closeAll();
        ClassFixtures.nobody();
    }

    @Test
    void calendarOpensWithoutASession() {
        ResponseEntity<String> answer = get(feed.path());

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("text/calendar");
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
        assertThat(answer.getBody()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void leapDayAtMidnightIsAnInstant() {
        TrainingClassId id = fixtures.aClass(3, Instant.parse("2032-02-28T16:00:00Z"));
        enrolments.enrol(id);

        assertThat(get(feed.path()).getBody()).contains("DTSTART:20320228T160000Z");
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).startsWith(id.toString());
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getStatus().getValue()).isEqualTo(Status.CONFIRMED);
        });
    }

    @Test
    void cancelledClassSaysSoUnderTheSameName() {
        TrainingClassId id = fixtures.aClass(3);
        enrolments.enrol(id);
        String uid = events().getFirst().getUid().getValue();

        jdbc.sql("UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = 'x',"
                        + " calendar_sequence = 1 WHERE id = ?")
                .param(id.value())
                .update();

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(uid);
            assertThat(event.getSequence().getValue()).isEqualTo(1);
            assertThat(event.getStatus().getValue()).isEqualTo(Status.CANCELLED);
        });
    }

    @Test
    void visitsToBasesStandInTheSameCalendar() {
        TrainingClassId later = fixtures.aClass(3, Instant.parse("2032-02-28T16:00:00Z"));
        enrolments.enrol(later);
        VisitSlotId slot = visits.aSlot(visits.aBase(), 60, Instant.parse("2032-01-03T02:00:00Z"));
        VisitBookingId booking = bookings.book(slot, new VisitWish(2, null, null));

        assertThat(events()).extracting(event -> event.getSummary().getValue()).startsWith("试验馆");
        assertThat(events().getFirst()).satisfies(event -> {
            assertThat(event.getUid().getValue()).startsWith(booking.toString());
            assertThat(event.getStatus().getValue()).isEqualTo(Status.CONFIRMED);
            assertThat(event.getUrl().getValue()).endsWith("/my/visits/" + booking);
        });

        bookings.cancel(booking);
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).startsWith(later.toString()));
    }

    @Test
    void whatIsAppointedAtTheSameTimeIsShownWhicheverModuleItIsFrom() {
        Instant start = Instant.parse("2031-05-03T01:00:00Z");
        TrainingClassId taken = fixtures.aClass(5, start);
        TrainingClassId waitedFor = fixtures.aClass(1, start.plus(Duration.ofHours(3)));
        fixtures.seated(waitedFor);
        enrolments.enrol(taken);
        enrolments.enrol(waitedFor);
        VisitSlotId slot = visits.aSlot(visits.aBase(), 60, start.plus(Duration.ofHours(4)));
        VisitBookingId booking = bookings.book(slot, new VisitWish(2, null, null));

        assertThat(beside(fixtures.aClass(5, start.plus(Duration.ofHours(2)))))
                .containsExactly(taken.toString(), waitedFor.toString(), booking.toString());
        assertThat(beside(taken)).isEmpty();
        assertThat(beside(fixtures.aClass(5, start.plus(Duration.ofHours(6))))).isEmpty();

        bookings.cancel(booking);
        enrolments.cancel(taken);
        assertThat(beside(fixtures.aClass(5, start.plus(Duration.ofHours(2))))).containsExactly(waitedFor.toString());
    }

    private List<String> beside(TrainingClassId id) {
        var wish = classes.entry(id).orElseThrow().appointment(Certainty.TENTATIVE, "");
        return own.beside(wish, Locale.CHINA).stream().map(Appointment::id).toList();
    }

    @Test
    void renewedAddressClosesTheOld() {
        String old = feed.path();

        String fresh = feed.renew();

        assertThat(get(old).getStatusCode().value()).isEqualTo(404);
        assertThat(get(fresh).getStatusCode().value()).isEqualTo(200);
        assertThat(feed.path()).isEqualTo(fresh);
    }

    @Test
    void guessedAddressFindsNothing() {
        assertThat(get("/calendar/" + "x".repeat(32) + ".ics").getStatusCode().value())
                .isEqualTo(404);
        assertThat(get("/calendar/short.ics").getStatusCode().value()).isEqualTo(404);
    }

    private List<VEvent> events() {
        return Biweekly.parse(get(feed.path()).getBody()).first().getEvents();
    }

    private ResponseEntity<String> get(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .onStatus(status -> status.isError(), (request, response) -> {})
                .toEntity(String.class);
    }
}

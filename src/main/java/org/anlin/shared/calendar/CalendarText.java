package org.anlin.shared.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes appointments as iCalendar with times in UTC, which every calendar shows in its own zone. */
@Component
public class CalendarText {

    private static final String PRODUCT = "-//Anlin//Calendar//ZH";
    private static final int REFRESH_HOURS = 4;

    private final URI publicUrl;
    private final Clock clock;

    CalendarText(@Value("${anlin.public-url}") URI publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** All appointments of a person, for a program that asks again and again. */
    public String feed(String name, List<Appointment> appointments) {
        ICalendar calendar = calendar();
        calendar.setName(name);
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        appointments.forEach(appointment -> calendar.addEvent(event(appointment)));
        return Biweekly.write(calendar).go();
    }

    /** One appointment for one mailbox (RFC 5546), a cancelled one to be struck out; who carries it fills the addresses in. */
    public String letter(Appointment appointment, String organizer, String attendee) {
        ICalendar calendar = calendar();
        calendar.setMethod(appointment.certainty() == Certainty.CANCELLED ? "CANCEL" : "REQUEST");
        VEvent event = event(appointment);
        event.setOrganizer(new Organizer(null, organizer));
        event.addAttendee(new Attendee(null, attendee));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private VEvent event(Appointment appointment) {
        var event = new VEvent();
        event.setUid(appointment.id() + "@" + publicUrl.getHost());
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(appointment.startsAt()));
        event.setDateEnd(Date.from(appointment.endsAt()));
        event.setSummary(appointment.summary());
        if (appointment.location() != null) {
            event.setLocation(appointment.location());
        }
        event.setUrl(publicUrl + appointment.path());
        event.setStatus(status(appointment.certainty()));
        return event;
    }

    private static Status status(Certainty certainty) {
        return switch (certainty) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }
}

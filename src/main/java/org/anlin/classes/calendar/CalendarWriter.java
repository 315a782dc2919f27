package org.anlin.classes.calendar;

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
import java.util.Locale;
import java.util.Map;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.MyClass;
import org.anlin.classes.enrolment.MyClass.Part;
import org.anlin.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes classes as iCalendar (RFC 5545) with times in UTC, which every calendar shows in its own zone. UID and SEQUENCE are those
 * of the class, so that a moved class moves and a cancelled one disappears.
 */
@Component
public class CalendarWriter {

    private static final String PRODUCT = "-//Anlin//Classes//ZH";
    private static final int REFRESH_HOURS = 4;

    private final Translations texts;
    private final URI publicUrl;
    private final Clock clock;

    CalendarWriter(Translations texts, @Value("${anlin.public-url}") URI publicUrl, Clock clock) {
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    String write(List<MyClass> classes, Map<TrainingClassId, Integer> steps, Locale language) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(texts.text("classes.calendar.name", language));
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        classes.forEach(mine ->
                calendar.addEvent(event(mine, steps.getOrDefault(mine.card().id(), 0), language)));
        return Biweekly.write(calendar).go();
    }

    /** One class for one mailbox (RFC 5546); the addresses are for whoever carries it to fill in. */
    public String invitation(ClassEntry entry, String method, String organizer, String attendee, Locale language) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        VEvent event = event(entry);
        event.setSummary(entry.title(language));
        event.setStatus(method.equals("CANCEL") ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(null, organizer));
        event.addAttendee(new Attendee(null, attendee));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(MyClass mine, int steps, Locale language) {
        ClassEntry entry = mine.card().entry();
        VEvent event = event(entry.at(entry.calendarSequence() + steps));
        event.setSummary(summary(mine, language));
        event.setStatus(status(mine));
        return event;
    }

    private VEvent event(ClassEntry entry) {
        var event = new VEvent();
        event.setUid(uid(entry));
        event.setSequence(entry.calendarSequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setLocation(entry.venueName() + " " + entry.room() + ", " + entry.address());
        event.setUrl(publicUrl + "/classes/" + entry.id());
        return event;
    }

    private String uid(ClassEntry entry) {
        return entry.id() + "@" + publicUrl.getHost();
    }

    private String summary(MyClass mine, Locale language) {
        String title = mine.card().entry().title(language);
        return mine.part() == Part.SEATED ? title : texts.text("classes.calendar.part." + mine.part(), language, title);
    }

    private static Status status(MyClass mine) {
        if (mine.card().entry().cancelled()) {
            return Status.cancelled();
        }
        boolean sure = mine.part() == Part.SEATED || mine.part() == Part.TEACHES;
        return sure ? Status.confirmed() : Status.tentative();
    }
}

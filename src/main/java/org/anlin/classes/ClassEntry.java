package org.anlin.classes;

import java.time.Instant;
import java.util.Locale;
import org.anlin.shared.Translations;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.jspecify.annotations.Nullable;

/** A class as calendars and messages name it; {@code calendarSequence} is the SEQUENCE of its entry (RFC 5545). */
public record ClassEntry(
        TrainingClassId id,
        String course,
        String titleZh,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        String address,
        String room,
        int calendarSequence,
        boolean cancelled,
        @Nullable String reason) {

    /** The same with another number of its entry. */
    public ClassEntry at(int sequence) {
        return new ClassEntry(
                id, course, titleZh, titleEn, startsAt, endsAt, venueName, address, room, sequence, cancelled, reason);
    }

    /** Where and when it is, under the id of the class. */
    public Appointment appointment(Certainty certainty, String summary) {
        return new Appointment(
                id.toString(),
                calendarSequence,
                certainty,
                startsAt,
                endsAt,
                summary,
                venueName + " " + room + ", " + address,
                "/classes/" + id);
    }

    public String title(Locale locale) {
        return Translations.supported(locale).equals(Translations.ENGLISH) ? titleEn : titleZh;
    }
}

package org.anlin.bases.visits;

import java.time.Instant;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.shared.Translations;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the words of a message.
 *
 * @param visitor null once the person has left
 * @param confirmed whether the visitor could count on it, also when it has ended since
 * @param calendarSequence SEQUENCE of its entry (RFC 5545)
 * @param reason of the staff, when they ended it
 */
public record VisitEntry(
        VisitBookingId booking,
        VisitSlotId slot,
        @Nullable AccountId visitor,
        String base,
        String name,
        @Nullable String nameEn,
        @Nullable String address,
        Instant startsAt,
        Instant endsAt,
        int people,
        boolean group,
        boolean confirmed,
        int calendarSequence,
        @Nullable String reason) {

    /** As its visitor's calendar has it while it stands. */
    public Appointment appointment(Certainty certainty, Locale language) {
        return new Appointment(
                booking.toString(),
                calendarSequence,
                certainty,
                startsAt,
                endsAt,
                nameEn != null && Translations.supported(language).equals(Translations.ENGLISH) ? nameEn : name,
                address,
                "/my/visits/" + booking);
    }
}

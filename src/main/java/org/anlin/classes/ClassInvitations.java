package org.anlin.classes;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.anlin.shared.calendar.CalendarText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The calendar entry of a class as it goes out by mail. Its UID is that of the feed; its SEQUENCE grows with every change of the
 * class and with every leaving and coming back of the person, so that a mailbox knows which of two is the later.
 */
@Service
public class ClassInvitations {

    private final CalendarText calendar;
    private final PersonalSteps steps;

    ClassInvitations(CalendarText calendar, PersonalSteps steps) {
        this.calendar = calendar;
        this.steps = steps;
    }

    /** How much later these people's entries are than the class's own, because they have left and come back before this moment. */
    @PreAuthorize("permitAll()")
    public Map<AccountId, Integer> steps(TrainingClassId id, Collection<AccountId> people, Instant at) {
        return steps.before(id, people, at);
    }

    /**
     * @param method REQUEST or CANCEL; a cancellation is one step later than what it cancels
     * @param steps those of the person
     */
    @PreAuthorize("permitAll()")
    public String of(ClassEntry entry, int steps, String method, String organizer, String attendee, Locale language) {
        Appointment seat =
                entry.at(entry.calendarSequence() + steps).appointment(Certainty.CONFIRMED, entry.title(language));
        return calendar.letter(method.equals("CANCEL") ? seat.cancelled() : seat, organizer, attendee);
    }
}

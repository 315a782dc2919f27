package org.anlin.bases.visits;

import java.util.Locale;
import org.anlin.accounts.Letter;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.anlin.shared.calendar.CalendarText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The calendar entry of a visit as it goes out by mail, under the id that it has in the feed. */
@Service
public class VisitInvitations {

    private final CalendarText calendar;

    VisitInvitations(CalendarText calendar) {
        this.calendar = calendar;
    }

    @PreAuthorize("permitAll()")
    public Letter.Invitation request(VisitEntry entry, Locale language) {
        return new Letter.Invitation("REQUEST", text(entry.appointment(Certainty.CONFIRMED, language)));
    }

    @PreAuthorize("permitAll()")
    public Letter.Invitation cancel(VisitEntry entry, Locale language) {
        return new Letter.Invitation(
                "CANCEL", text(entry.appointment(Certainty.CONFIRMED, language).cancelled()));
    }

    private String text(Appointment appointment) {
        return calendar.letter(appointment, Letter.SENDER, Letter.READER);
    }
}

package org.anlin.classes.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AppointmentSource;
import org.anlin.accounts.CurrentAccount;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who asks has appointed, whichever module it is from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnCalendar {

    private final List<AppointmentSource> sources;
    private final CurrentAccount current;

    OwnCalendar(List<AppointmentSource> sources, CurrentAccount current) {
        this.sources = sources;
        this.current = current;
    }

    /** The own appointments, other than this one, that take place while it does. */
    public List<Appointment> beside(Appointment wish, Locale language) {
        AccountId me = current.id();
        return sources.stream()
                .flatMap(source -> source.of(me, language).stream())
                .filter(own -> own.certainty() != Certainty.CANCELLED)
                .filter(own -> !own.id().equals(wish.id()))
                .filter(own -> own.startsAt().isBefore(wish.endsAt())
                        && wish.startsAt().isBefore(own.endsAt()))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .toList();
    }
}

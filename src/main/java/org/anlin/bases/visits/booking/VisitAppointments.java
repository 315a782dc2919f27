package org.anlin.bases.visits.booking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AppointmentSource;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitEntries;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of a person as appointments; what the staff took back stays to be seen as cancelled, what one cancelled oneself goes. */
@Component
class VisitAppointments implements AppointmentSource {

    private record Row(VisitBookingId id, BookingState state) {}

    private final JdbcClient jdbc;
    private final VisitEntries entries;

    VisitAppointments(JdbcClient jdbc, VisitEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @Override
    public List<Appointment> of(AccountId person, Locale language) {
        return jdbc
                .sql("""
                    SELECT id, state FROM bases.visit_booking
                    WHERE visitor = ? AND (state IN ('REQUESTED', 'CONFIRMED')
                        OR state IN ('REMOVED', 'SLOT_CLOSED') AND confirmed_at IS NOT NULL)""")
                .param(person.value())
                .query((row, number) -> new Row(
                        new VisitBookingId(row.getObject("id", UUID.class)),
                        BookingState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .flatMap(row -> appointment(row, language).stream())
                .toList();
    }

    private Optional<Appointment> appointment(Row row, Locale language) {
        return entries.of(row.id()).map(entry -> switch (row.state()) {
            case REQUESTED -> entry.appointment(Certainty.TENTATIVE, language);
            case CONFIRMED -> entry.appointment(Certainty.CONFIRMED, language);
            default -> entry.appointment(Certainty.CONFIRMED, language).cancelled();
        });
    }
}

package org.anlin.accounts;

import java.util.List;
import java.util.Locale;
import org.anlin.shared.calendar.Appointment;

/** A module's part of the calendar that a person subscribes to. Whoever asks has checked that it may be told. */
public interface AppointmentSource {

    List<Appointment> of(AccountId person, Locale language);
}

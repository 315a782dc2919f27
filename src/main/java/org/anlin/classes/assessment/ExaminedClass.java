package org.anlin.classes.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.anlin.shared.TimeConfiguration;

/** A class and one person in it: {@code team} says whether who asks teaches it, {@code enrolled} whether the learner has a seat. */
record ExaminedClass(
        String course,
        String district,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        boolean team,
        boolean enrolled) {

    LocalDate firstDay() {
        return LocalDate.ofInstant(startsAt, TimeConfiguration.BEIJING);
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt.minusNanos(1), TimeConfiguration.BEIJING);
    }
}

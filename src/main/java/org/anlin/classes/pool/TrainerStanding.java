package org.anlin.classes.pool;

import java.time.LocalDate;
import java.util.Set;
import org.anlin.accounts.AccountId;

/** What a trainer may do; both days of the validity are included. */
public record TrainerStanding(
        AccountId person,
        TrainerLevel level,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean suspended,
        Set<String> courses) {

    public TrainerStanding {
        courses = Set.copyOf(courses);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public boolean teaches(String course) {
        return courses.contains(course);
    }
}

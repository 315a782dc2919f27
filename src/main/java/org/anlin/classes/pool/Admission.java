package org.anlin.classes.pool;

import java.time.LocalDate;
import java.util.Set;
import org.anlin.accounts.AccountId;

/** Who is to enter the pool, and the assessed trial lesson that they gave before. */
public record Admission(
        AccountId person,
        TrainerLevel level,
        Set<String> courses,
        LocalDate validFrom,
        LocalDate validUntil,
        TrialLesson trial) {

    public record TrialLesson(String course, LocalDate on, String assessor, boolean passed) {}

    public Admission {
        courses = Set.copyOf(courses);
    }
}

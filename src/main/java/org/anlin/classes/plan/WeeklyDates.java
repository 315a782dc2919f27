package org.anlin.classes.plan;

import java.time.LocalDate;
import java.util.List;
import org.anlin.shared.RuleViolation;

/** The days of a series: the first, and the same day of each following week until the last. */
public record WeeklyDates(LocalDate first, LocalDate last) {

    private static final int MOST = 53;

    public WeeklyDates {
        if (last.isBefore(first)) {
            throw new RuleViolation("classes.series.backwards");
        }
        if (!fits(first, last)) {
            throw new RuleViolation("classes.series.too-long");
        }
    }

    /** Whether a series may be that long. */
    public static boolean fits(LocalDate first, LocalDate last) {
        return !first.plusWeeks(MOST).isBefore(last);
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1)).toList();
    }
}

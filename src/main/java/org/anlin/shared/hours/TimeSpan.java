package org.anlin.shared.hours;

import java.time.LocalTime;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Hours of one day; closing at 00:00 is midnight at the day's end. Open from the first minute, no longer at the last. */
public record TimeSpan(
        LocalTime opens, LocalTime closes, @Nullable LocalTime lastEntry) {

    public static final TimeSpan WHOLE_DAY = new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, null);

    public TimeSpan {
        if (!isBefore(opens, closes)) {
            throw new RuleViolation("shared.hours.closes-first");
        }
        if (lastEntry != null && (lastEntry.isBefore(opens) || !isBefore(lastEntry, closes))) {
            throw new RuleViolation("shared.hours.last-entry");
        }
    }

    public static TimeSpan of(String opens, String closes) {
        return new TimeSpan(LocalTime.parse(opens), LocalTime.parse(closes), null);
    }

    boolean isOpenAt(LocalTime time) {
        return !time.isBefore(opens) && isBefore(time, closes);
    }

    boolean admitsAt(LocalTime time) {
        return isOpenAt(time) && (lastEntry == null || !time.isAfter(lastEntry));
    }

    boolean endsBefore(TimeSpan next) {
        return !closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(next.opens);
    }

    private static boolean isBefore(LocalTime time, LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) || time.isBefore(end);
    }
}

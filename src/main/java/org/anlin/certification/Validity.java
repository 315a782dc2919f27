package org.anlin.certification;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a certificate is valid: {@code months} (0 = without end), to the exact day or to the end of that month. */
record Validity(int months, boolean endOfMonth) {

    static final Validity UNLIMITED = new Validity(0, false);

    /** The last valid day, or {@link LocalDate#MAX} when there is no end. */
    LocalDate lastDay(LocalDate from) {
        if (months == 0) {
            return LocalDate.MAX;
        }
        LocalDate end = from.plusMonths(months);
        return endOfMonth ? end.with(TemporalAdjusters.lastDayOfMonth()) : end;
    }
}

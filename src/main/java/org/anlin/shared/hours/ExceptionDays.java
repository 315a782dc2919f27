package org.anlin.shared.hours;

import java.time.LocalDate;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Days, both ends included, on which other hours hold than usually; no hours at all means closed. */
public record ExceptionDays(
        LocalDate from,
        LocalDate to,
        List<TimeSpan> spans,
        @Nullable String reason) {

    public ExceptionDays {
        if (to.isBefore(from)) {
            throw new RuleViolation("shared.hours.exception-ends-first");
        }
        spans = OpeningHours.inOrder(spans);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

package org.anlin.bases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlin.shared.RuleViolation;

/**
 * By what bases are assessed.
 *
 * @param basis whose rule it is
 * @param dueDays how long before the end of validity the next assessment is due
 */
public record Checklist(
        int version, String basis, int pass, int validMonths, int againMonths, int dueDays, List<ChecklistItem> items) {

    /** Refuses points that are missing or more than an item gives. */
    int score(Map<String, Integer> points) {
        int score = 0;
        for (ChecklistItem item : items) {
            Integer given = points.get(item.key());
            if (given == null || given < 0 || given > item.points()) {
                throw new RuleViolation("bases.assessment.points", item.title(), item.points());
            }
            score += given;
        }
        return score;
    }

    boolean passes(int score) {
        return score >= pass;
    }

    LocalDate validUntil(LocalDate day) {
        return day.plusMonths(validMonths);
    }

    LocalDate nextDue(LocalDate day, boolean passed) {
        return passed ? validUntil(day).minusDays(dueDays) : day.plusMonths(againMonths);
    }
}

package org.anlin.bases.visits.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A slot on one day, or on the same day of each week until the last. Times are those of Beijing. */
public record SlotDraft(
        LocalDate first,
        LocalDate last,
        LocalTime from,
        LocalTime until,
        int capacity,
        Occasion occasion,
        @Nullable String title) {

    public static final int LARGEST = 2000;
    private static final int MOST_WEEKS = 53;
    private static final int LONGEST_TITLE = 60;

    public SlotDraft {
        if (!until.isAfter(from)) {
            throw new RuleViolation("visits.plan.ends-first");
        }
        if (last.isBefore(first)) {
            throw new RuleViolation("visits.plan.backwards");
        }
        if (first.plusWeeks(MOST_WEEKS).isBefore(last)) {
            throw new RuleViolation("visits.plan.too-long");
        }
        requireCapacity(capacity);
        title = title == null || title.isBlank() ? null : title.strip();
        if (title == null && occasion != Occasion.VISIT) {
            throw new RuleViolation("visits.plan.title-missing");
        }
        if (title != null && title.length() > LONGEST_TITLE) {
            throw new RuleViolation("visits.plan.title-too-long", LONGEST_TITLE);
        }
    }

    static void requireCapacity(int capacity) {
        if (capacity < 1 || capacity > LARGEST) {
            throw new RuleViolation("visits.plan.capacity", LARGEST);
        }
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
    }
}

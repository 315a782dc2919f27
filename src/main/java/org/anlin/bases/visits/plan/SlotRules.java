package org.anlin.bases.visits.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.anlin.bases.visits.plan.PlannedSlot.Verdict;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * On which days a slot can be.
 *
 * @param hours null while the base has no structured ones: then nothing can be checked against them
 * @param taken when other open slots begin
 * @param now in Beijing
 */
record SlotRules(
        @Nullable OpeningHours hours, Predicate<LocalDate> holidays, Set<LocalDateTime> taken, LocalDateTime now) {

    List<PlannedSlot> judge(SlotDraft draft) {
        return draft.days().stream()
                .map(day -> new PlannedSlot(day, verdict(day, draft.from(), draft.until())))
                .toList();
    }

    Verdict verdict(LocalDate day, LocalTime from, LocalTime until) {
        if (!day.atTime(from).isAfter(now)) {
            return Verdict.PAST;
        }
        if (hours != null) {
            List<TimeSpan> open = hours.on(day, holidays);
            if (open.isEmpty()) {
                return Verdict.CLOSED;
            }
            if (open.stream().noneMatch(span -> holds(span, from, until))) {
                return Verdict.OUTSIDE_HOURS;
            }
        }
        return taken.contains(day.atTime(from)) ? Verdict.TAKEN : Verdict.FITS;
    }

    private static boolean holds(TimeSpan span, LocalTime from, LocalTime until) {
        return !from.isBefore(span.opens())
                && (span.lastEntry() == null || !from.isAfter(span.lastEntry()))
                && (span.closes().equals(LocalTime.MIDNIGHT) || !until.isAfter(span.closes()));
    }
}

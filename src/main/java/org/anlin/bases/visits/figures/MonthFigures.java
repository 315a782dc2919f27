package org.anlin.bases.visits.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The visits of a month.
 *
 * @param bookings confirmed ones
 * @param people places of these
 * @param came people who were seen at the door
 * @param missed people who were not, of slots that have ended
 * @param groups how many of the bookings are of groups
 * @param average of the stars; null while too few have rated
 */
public record MonthFigures(
        YearMonth month,
        int bookings,
        int people,
        int came,
        int missed,
        int groups,
        @Nullable Double average) {}

package org.anlin.classes.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion that is a number: at least {@code min}, at most {@code max}, less than {@code below}. */
public record Measure(
        String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal below) {

    public boolean met(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0)
                && (max == null || value.compareTo(max) <= 0)
                && (below == null || value.compareTo(below) < 0);
    }
}

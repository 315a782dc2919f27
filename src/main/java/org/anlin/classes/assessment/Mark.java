package org.anlin.classes.assessment;

import java.math.BigDecimal;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What an examiner says of one item: shown or not, or the number that was measured. */
public record Mark(String item, boolean shown, @Nullable BigDecimal measured) {

    private static final BigDecimal MOST = new BigDecimal(100_000);
    private static final int DECIMALS = 2;

    public Mark {
        if (measured != null) {
            measured = measured.stripTrailingZeros();
            if (measured.signum() < 0 || measured.compareTo(MOST) > 0 || measured.scale() > DECIMALS) {
                throw new RuleViolation("classes.assess.number");
            }
        }
    }

    public static Mark shown(String item) {
        return new Mark(item, true, null);
    }

    public static Mark notShown(String item) {
        return new Mark(item, false, null);
    }

    public static Mark measured(String item, BigDecimal value) {
        return new Mark(item, true, value);
    }
}

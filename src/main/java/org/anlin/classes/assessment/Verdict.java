package org.anlin.classes.assessment;

import java.math.BigDecimal;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A mark judged by its item: a number by its bounds, anything else by what the examiner saw. */
record Verdict(String item, boolean passed, @Nullable BigDecimal measured) {

    static Verdict of(ChecklistItem item, Mark mark) {
        Measure measure = item.measure();
        BigDecimal measured = mark.measured();
        if (measure == null && measured != null) {
            throw new RuleViolation("classes.assess.no-number");
        }
        if (measure != null && measured == null && mark.shown()) {
            throw new RuleViolation("classes.assess.number-missing");
        }
        boolean within = measure == null || measured == null || measure.met(measured);
        return new Verdict(item.id(), mark.shown() && within, measured);
    }
}

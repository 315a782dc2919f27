package org.anlin.classes.assessment.ui;

import java.math.BigDecimal;
import org.anlin.accounts.AccountId;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.assessment.Measure;
import org.anlin.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/** Numbers with their bounds and units in the words of the page. */
final class Figures {

    private Figures() {}

    static String label(Measure measure) {
        return Parts.t("classes.assess.measured", unit(measure));
    }

    static String bounds(Measure measure) {
        BigDecimal min = measure.min();
        BigDecimal max = measure.max();
        BigDecimal below = measure.below();
        if (min != null && max != null) {
            return Parts.t("classes.assess.between", min.toPlainString(), max.toPlainString());
        }
        if (min != null) {
            return Parts.t("classes.assess.at-least", min.toPlainString());
        }
        return max != null
                ? Parts.t("classes.assess.at-most", max.toPlainString())
                : Parts.t("classes.assess.below", below == null ? "" : below.toPlainString());
    }

    private static String unit(Measure measure) {
        return Parts.t("classes.assess.unit." + measure.unit());
    }

    /** Whose account is gone has no name any more. */
    static String name(AssessmentSheet sheet, AccountId person) {
        String name = sheet.name(person);
        return name.isEmpty() ? Parts.t("classes.assess.nobody") : name;
    }

    static String verdict(Entry entry, @Nullable Measure measure) {
        String word = Parts.t(entry.passed() ? "classes.assess.shown" : "classes.assess.not-shown");
        BigDecimal value = entry.measured();
        return value == null || measure == null
                ? word
                : Parts.t("classes.assess.verdict", value.toPlainString(), unit(measure), word);
    }
}

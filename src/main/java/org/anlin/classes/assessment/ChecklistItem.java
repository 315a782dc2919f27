package org.anlin.classes.assessment;

import java.util.Locale;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** One skill as it is examined; without its critical step an attempt is not passed, whatever else went well. */
public record ChecklistItem(
        String id,
        String item,
        String itemEn,
        String criterion,
        String criterionEn,
        String judge,
        String judgeEn,
        boolean critical,
        @Nullable Measure measure,
        boolean unreviewed) {

    public String item(Locale locale) {
        return english(locale) ? itemEn : item;
    }

    public String criterion(Locale locale) {
        return english(locale) ? criterionEn : criterion;
    }

    public String judge(Locale locale) {
        return english(locale) ? judgeEn : judge;
    }

    private static boolean english(Locale locale) {
        return Translations.supported(locale).equals(Translations.ENGLISH);
    }
}

package org.anlin.bases.assessment;

import java.util.Locale;

/** One thing to look at, and how many points it gives at most. */
public record ChecklistItem(String key, int points, String title, String titleEn) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }
}

package org.anlin.bases.visits.staff;

import java.util.Locale;
import org.anlin.bases.BaseId;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * A base as those see it who look after its visits.
 *
 * @param kept whether the person also writes its entry in the catalogue, as coordinators do
 */
public record VisitedBase(
        BaseId id,
        String slug,
        String name,
        @Nullable String nameEn,
        boolean published,
        @Nullable OpeningHours hours,
        boolean kept) {

    public String in(Locale language) {
        return nameEn != null && language.equals(Translations.ENGLISH) ? nameEn : name;
    }
}

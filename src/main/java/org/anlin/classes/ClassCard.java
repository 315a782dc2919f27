package org.anlin.classes;

import java.time.Instant;
import java.util.Locale;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/**
 * A class as lists and its own page show it; {@code free} seats are those that nobody holds and nobody waits for;
 * {@code base} is the slug of the base that it takes place at.
 */
public record ClassCard(
        ClassEntry entry,
        @Nullable String venueNameEn,
        String districtCode,
        int seats,
        int free,
        int waiting,
        String language,
        String audience,
        @Nullable String note,
        @Nullable String directions,
        @Nullable String accessibility,
        @Nullable GeoPoint place,
        @Nullable String base,
        boolean demo) {

    public TrainingClassId id() {
        return entry.id();
    }

    public String venue(Locale locale) {
        boolean english = Translations.supported(locale).equals(Translations.ENGLISH);
        return english && venueNameEn != null ? venueNameEn : entry.venueName();
    }

    public boolean startedBy(Instant now) {
        return !now.isBefore(entry.startsAt());
    }

    public boolean endedBy(Instant now) {
        return !now.isBefore(entry.endsAt());
    }
}

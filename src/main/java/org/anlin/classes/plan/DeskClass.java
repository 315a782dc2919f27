package org.anlin.classes.plan;

import java.time.Instant;
import java.util.Locale;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** A class as its coordinator's list shows it, drafts included; {@code atRisk}: somebody who is to teach it may not. */
public record DeskClass(
        TrainingClassId id,
        String titleZh,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        @Nullable String venueNameEn,
        String room,
        ClassState state,
        int seats,
        int taken,
        int waiting,
        @Nullable String cancelledReason,
        boolean inSeries,
        boolean atRisk,
        boolean demo) {

    public String venue(Locale locale) {
        boolean english = Translations.supported(locale).equals(Translations.ENGLISH);
        return english && venueNameEn != null ? venueNameEn : venueName;
    }

    public String title(Locale locale) {
        return Translations.supported(locale).equals(Translations.ENGLISH) ? titleEn : titleZh;
    }
}

package org.anlin.bases.visits.booking;

import java.time.Instant;
import java.util.Locale;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the person sees it who made it.
 *
 * @param base its slug
 * @param came how many were seen at the door; null for nobody
 */
public record MyVisit(
        VisitBookingId id,
        VisitSlotId slot,
        String base,
        String name,
        @Nullable String nameEn,
        @Nullable String address,
        Instant startsAt,
        Instant endsAt,
        @Nullable String title,
        int people,
        @Nullable String organisation,
        @Nullable String note,
        String code,
        BookingState state,
        @Nullable String reason,
        @Nullable Integer came) {

    public boolean group() {
        return organisation != null;
    }

    public String in(Locale language) {
        return nameEn != null && language.equals(Translations.ENGLISH) ? nameEn : name;
    }

    public boolean endedBy(Instant now) {
        return !now.isBefore(endsAt);
    }

    public boolean beganBy(Instant now) {
        return !now.isBefore(startsAt);
    }
}

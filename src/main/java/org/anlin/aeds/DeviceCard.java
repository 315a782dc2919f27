package org.anlin.aeds;

import java.util.Locale;
import java.util.UUID;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a device. */
public record DeviceCard(
        DeviceId id,
        long number,
        String slug,
        String name,
        @Nullable String nameEn,
        String districtCode,
        String address,
        @Nullable String floor,
        String spot,
        GeoPoint place,
        OpeningHours hours,
        Readiness readiness,
        @Nullable UUID photo,
        boolean demo) {

    public String name(Locale language) {
        return Translations.ENGLISH.equals(language) && nameEn != null ? nameEn : name;
    }

    /** Floor and spot in one line. */
    public String where() {
        return floor == null ? spot : floor + " · " + spot;
    }

    public @Nullable String photoPath() {
        return photo == null ? null : "/media/aeds/" + photo + ".jpg";
    }

    /** As printed on its label. */
    public String label() {
        return label(number);
    }

    public static String label(long number) {
        return "AED-%06d".formatted(number);
    }
}

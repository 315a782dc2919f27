package org.anlin.classes.plan;

import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a coordinator says of a venue; coordinates are WGS-84, both or none. */
public record VenueDetails(
        String name,
        @Nullable String nameEn,
        String districtCode,
        @Nullable String subdistrictCode,
        String address,
        @Nullable String directions,
        @Nullable String accessibility,
        @Nullable Double lon,
        @Nullable Double lat) {

    private static final int LONGEST = 1000;

    public VenueDetails {
        name = needed(name, "classes.venue.name-missing");
        address = needed(address, "classes.venue.address-missing");
        if (districtCode.isBlank()) {
            throw new RuleViolation("classes.venue.district-missing");
        }
        if ((lon == null) != (lat == null)) {
            throw new RuleViolation("classes.venue.place-invalid");
        }
        if (lon != null && lat != null) {
            GeoPoint.inBeijing(lat, lon, Datum.WGS84);
        }
        nameEn = optional(nameEn);
        directions = optional(directions);
        accessibility = optional(accessibility);
    }

    static String needed(String text, String refusal) {
        String kept = optional(text);
        if (kept == null) {
            throw new RuleViolation(refusal);
        }
        return kept;
    }

    static @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("classes.text-too-long", LONGEST);
        }
        return text.strip();
    }
}

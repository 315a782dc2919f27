package org.anlin.classes.plan;

import org.anlin.bases.BaseSite;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a coordinator says of a venue; coordinates are WGS-84, both or none; {@code base} is the slug of the base it is at. */
public record VenueDetails(
        String name,
        @Nullable String nameEn,
        String districtCode,
        @Nullable String subdistrictCode,
        String address,
        @Nullable String directions,
        @Nullable String accessibility,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable String base) {

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
        base = optional(base);
    }

    /** The same at the place of its base, as far as that is known. */
    VenueDetails at(BaseSite site) {
        return new VenueDetails(
                name,
                nameEn,
                districtCode,
                subdistrictCode,
                site.address() == null ? address : site.address(),
                directions,
                accessibility,
                site.place() == null ? lon : site.lon(),
                site.place() == null ? lat : site.lat(),
                base);
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

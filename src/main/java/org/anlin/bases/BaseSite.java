package org.anlin.bases;

import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where a base is and how one gets there and in.
 *
 * @param lat WGS-84, as is {@code lon}
 * @param datum in what the coordinate was given before it became WGS-84
 */
public record BaseSite(
        @Nullable String districtCode,
        @Nullable String subdistrictCode,
        @Nullable String address,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Datum datum,
        @Nullable String transport,
        @Nullable String accessibility) {

    public BaseSite {
        districtCode = BaseWords.optional(districtCode);
        subdistrictCode = BaseWords.optional(subdistrictCode);
        address = BaseWords.optional(address);
        transport = BaseWords.optional(transport);
        accessibility = BaseWords.optional(accessibility);
    }

    /** The same site at this place; refused when it is not in Beijing or its numbers are swapped. */
    public BaseSite at(double givenLat, double givenLon, Datum given) {
        GeoPoint point = GeoPoint.inBeijing(givenLat, givenLon, given);
        return new BaseSite(
                districtCode, subdistrictCode, address, point.lat(), point.lon(), given, transport, accessibility);
    }

    public @Nullable GeoPoint place() {
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}

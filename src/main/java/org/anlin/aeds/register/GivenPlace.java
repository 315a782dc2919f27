package org.anlin.aeds.register;

import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;

/** A coordinate in Beijing as somebody gave it; what is outside, or swapped, is refused. */
public record GivenPlace(double lat, double lon, Datum datum) {

    public GivenPlace {
        GeoPoint.inBeijing(lat, lon, datum);
    }

    public GeoPoint point() {
        return GeoPoint.inBeijing(lat, lon, datum);
    }
}

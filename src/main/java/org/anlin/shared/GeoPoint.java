package org.anlin.shared;

/** A place on earth in WGS-84, degrees. */
public record GeoPoint(double lat, double lon) {

    // The municipality's outermost points, rounded outwards.
    private static final double SOUTH = 39.4;
    private static final double NORTH = 41.1;
    private static final double WEST = 115.4;
    private static final double EAST = 117.6;
    private static final double EARTH_RADIUS = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new RuleViolation("shared.place.not-on-earth");
        }
    }

    /** A coordinate as somebody gives it, in Beijing and in this order. */
    public static GeoPoint inBeijing(double lat, double lon, Datum datum) {
        if (isInBeijing(lon, lat)) {
            throw new RuleViolation("shared.place.swapped");
        }
        if (!isInBeijing(lat, lon)) {
            throw new RuleViolation("shared.place.outside");
        }
        return datum.toWgs84(lat, lon);
    }

    /** Whether it would lie in Beijing if the two numbers changed places. */
    public static boolean isSwapped(double lat, double lon) {
        return isInBeijing(lon, lat);
    }

    private static boolean isInBeijing(double lat, double lon) {
        return lat >= SOUTH && lat <= NORTH && lon >= WEST && lon <= EAST;
    }

    /** Metres along the great circle. */
    public double metresTo(GeoPoint other) {
        double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double chord =
                north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}

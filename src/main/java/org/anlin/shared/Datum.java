package org.anlin.shared;

import cn.hutool.core.util.CoordinateUtil;
import cn.hutool.core.util.CoordinateUtil.Coordinate;

/** In what a coordinate was measured: GPS gives WGS-84, Chinese maps give GCJ-02, Baidu's BD-09. We keep WGS-84. */
public enum Datum {
    WGS84,
    GCJ02,
    BD09;

    // The shift of GCJ-02 is a function of the WGS-84 point: three rounds bring the way back below a centimetre.
    private static final int ROUNDS = 3;

    /** Where a place is drawn on a map of this datum. */
    public GeoPoint of(GeoPoint place) {
        Coordinate shifted = switch (this) {
            case WGS84 -> new Coordinate(place.lon(), place.lat());
            case GCJ02 -> CoordinateUtil.wgs84ToGcj02(place.lon(), place.lat());
            case BD09 -> CoordinateUtil.wgs84ToBd09(place.lon(), place.lat());
        };
        return new GeoPoint(shifted.getLat(), shifted.getLng());
    }

    public GeoPoint toWgs84(double lat, double lon) {
        return switch (this) {
            case WGS84 -> new GeoPoint(lat, lon);
            case GCJ02 -> fromGcj02(new Coordinate(lon, lat));
            case BD09 -> fromGcj02(CoordinateUtil.bd09ToGcj02(lon, lat));
        };
    }

    private static GeoPoint fromGcj02(Coordinate shifted) {
        double lon = shifted.getLng();
        double lat = shifted.getLat();
        for (int round = 0; round < ROUNDS; round++) {
            Coordinate there = CoordinateUtil.wgs84ToGcj02(lon, lat);
            lon += shifted.getLng() - there.getLng();
            lat += shifted.getLat() - there.getLat();
        }
        return new GeoPoint(lat, lon);
    }
}

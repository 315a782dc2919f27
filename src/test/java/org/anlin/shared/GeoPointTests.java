package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTests {

    // Pairs as eviltransform's and coordtransform's own tests publish them.
    @ParameterizedTest
    @CsvSource({
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657",
        "39.915, 116.404, 39.91640428150164, 116.41024449916938"
    })
    void gcj02ComesBackToWgs84(double lat, double lon, double shiftedLat, double shiftedLon) {
        var point = GeoPoint.inBeijing(shiftedLat, shiftedLon, Datum.GCJ02);

        assertThat(point.metresTo(new GeoPoint(lat, lon))).isLessThan(2);
    }

    @Test
    void bd09IsBothShiftsBack() {
        var baidu = GeoPoint.inBeijing(39.915, 116.404, Datum.BD09);
        var gcj = GeoPoint.inBeijing(39.90865673957631, 116.39762729119315, Datum.GCJ02);

        assertThat(baidu.metresTo(gcj)).isLessThan(2);
    }

    @Test
    void wgs84StaysAsItIs() {
        assertThat(GeoPoint.inBeijing(39.9, 116.4, Datum.WGS84)).isEqualTo(new GeoPoint(39.9, 116.4));
    }

    @Test
    void metresAreThoseOfTheGreatCircle() {
        var tiananmen = new GeoPoint(39.9087, 116.3975);
        var capitalAirport = new GeoPoint(40.0799, 116.6031);

        assertThat(tiananmen.metresTo(capitalAirport)).isCloseTo(25_900, within(200.0));
        assertThat(tiananmen.metresTo(tiananmen)).isZero();
    }

    @Test
    void swappedIsCalledSwapped() {
        refuses(116.4, 39.9, "shared.place.swapped");
        refuses(39.9, 39.9, "shared.place.outside");
        assertThat(GeoPoint.isSwapped(116.4, 39.9)).isTrue();
    }

    @Test
    void outsideBeijingIsRefused() {
        refuses(31.2, 121.5, "shared.place.outside");
        refuses(Double.NaN, 116.4, "shared.place.outside");
    }

    private static void refuses(double lat, double lon, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> GeoPoint.inBeijing(lat, lon, Datum.WGS84))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

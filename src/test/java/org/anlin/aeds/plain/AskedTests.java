package org.anlin.aeds.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.anlin.shared.GeoPoint;
import org.junit.jupiter.api.Test;

class AskedTests {

    private static Asked asked(String... pairs) {
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return Asked.of(Map.copyOf(parameters)::get);
    }

    @Test
    void takesNearbyPlacesForOne() {
        Asked here = asked("lat", "39.92192", "lon", "116.44361");

        assertThat(here.place()).isEqualTo(new GeoPoint(39.922, 116.4435));
        assertThat(asked("lat", "39.92201", "lon", "116.44350")).isEqualTo(here);
    }

    @Test
    void offersToSwapWhatIsSwapped() {
        Asked swapped = asked("lat", "116.44", "lon", "39.92");

        assertThat(swapped.problem()).isEqualTo("aeds.nearest.swapped");
        assertThat(swapped.swapped()).isEqualTo(new GeoPoint(39.92, 116.44));
    }

    @Test
    void saysWhatIsWrongWithAPlace() {
        assertThat(asked("lat", "31.2", "lon", "121.5").problem()).isEqualTo("aeds.nearest.outside");
        assertThat(asked("lat", "39.9").problem()).isEqualTo("aeds.nearest.half");
        assertThat(asked("lat", "abc", "lon", "116").problem()).isEqualTo("aeds.nearest.no-number");
        assertThat(asked("lat", "NaN", "lon", "116").problem()).isEqualTo("aeds.nearest.outside");
        assertThat(asked("lat", "1e400", "lon", "116").problem()).isEqualTo("aeds.nearest.outside");
    }

    @Test
    void readsCoordinatesOfChineseMaps() {
        GeoPoint place = asked("lat", "39.908823", "lon", "116.397470", "datum", "GCJ-02")
                .place();

        assertThat(place).isEqualTo(new GeoPoint(39.9075, 116.391));
    }

    @Test
    void asksNothingWithoutPlaceOrWords() {
        assertThat(asked().isQuestion()).isFalse();
        assertThat(asked("district", "999999").isQuestion()).isFalse();
        assertThat(asked("district", "110105").isQuestion()).isTrue();
        assertThat(asked("q", "图书馆").isQuestion()).isTrue();
    }
}

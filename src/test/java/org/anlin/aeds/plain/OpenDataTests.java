package org.anlin.aeds.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.anlin.AnlinTest;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceStore;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.shared.hours.HoursText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class OpenDataTests {

    @LocalServerPort
    int port;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    DeviceStore store;

    @Autowired
    DeviceRows rows;

    @Autowired
    HoursText hours;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Test
    void isGeoJsonWithLongitudeFirst() {
        DeviceId device = devices.aDevice(null);

        JsonNode data = json.readTree(fresh());

        assertThat(data.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(data.get("features")).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Point");
            JsonNode place = feature.get("geometry").get("coordinates");
            assertThat(place.get(0).asDouble()).isBetween(115.4, 117.6);
            assertThat(place.get(1).asDouble()).isBetween(39.4, 41.1);
        });
        assertThat(feature(data, device).get("geometry").get("coordinates").toString())
                .isEqualTo("[116.1,39.94]");
    }

    @Test
    void tellsNothingOfPersonsAndNoCodeOfALabel() {
        DeviceId device = devices.aDevice(DemoAccounts.of(Role.VOLUNTEER));

        String data = fresh();

        assertThat(feature(json.readTree(data), device).get("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "name",
                        "nameEn",
                        "district",
                        "address",
                        "floor",
                        "spot",
                        "hours",
                        "state",
                        "lastInspectedOn",
                        "url",
                        "demo");
        assertThat(data)
                .doesNotContain("6512 3456")
                .doesNotContain(devices.code(device))
                .doesNotContain(devices.text(device, "serial_number"))
                .doesNotContain(DemoAccounts.of(Role.VOLUNTEER).value().toString());
    }

    @Test
    void leavesOutWhatIsOutOfService() {
        DeviceId device = devices.aDevice(null);
        store.takeOut(device, "坏了");

        assertThat(json.readTree(fresh()).get("features"))
                .noneMatch(feature -> feature.get("id").asString().equals(label(device)));
    }

    @Test
    void maybeKeptByAnybodyAndAskedForFromAnywhere() throws Exception {
        HttpResponse<String> first = get(null);
        HttpResponse<String> again = get(first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("application/geo+json");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> get(String known) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/open/aeds.geojson"));
            if (known != null) {
                request.header("If-None-Match", known);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    /** As it is now, not as it was kept some minutes ago. */
    private String fresh() {
        var data = new OpenData(rows, hours, json, clock, "https://portal.example.cn");
        return new String(data.geoJson().bytes(), StandardCharsets.UTF_8);
    }

    private JsonNode feature(JsonNode data, DeviceId device) {
        return data.get("features")
                .valueStream()
                .filter(feature -> feature.get("id").asString().equals(label(device)))
                .findFirst()
                .orElseThrow();
    }

    private String label(DeviceId device) {
        return "AED-%06d".formatted(Long.parseLong(devices.text(device, "number")));
    }
}

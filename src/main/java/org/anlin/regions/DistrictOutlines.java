package org.anlin.regions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.MapSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The outlines of the districts in the datum of the map, a sketch (示意): content/regions/districts.geojson is in GCJ-02. */
@Controller
class DistrictOutlines {

    private final byte[] outlines;

    DistrictOutlines(@Value("${anlin.content}") Path content, MapSettings map, JsonMapper json) throws IOException {
        JsonNode districts = json.readTree(content.resolve("regions/districts.geojson"));
        if (map.datum() != Datum.GCJ02) {
            districts
                    .path("features")
                    .forEach(district -> draw(district.path("geometry").path("coordinates"), map.datum()));
        }
        this.outlines = json.writeValueAsBytes(districts);
    }

    @GetMapping("/open/districts.json")
    ResponseEntity<byte[]> districts() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(outlines);
    }

    private static void draw(JsonNode ring, Datum datum) {
        if (ring.path(0).isNumber()) {
            GeoPoint point = datum.of(
                    Datum.GCJ02.toWgs84(ring.path(1).asDouble(), ring.path(0).asDouble()));
            ArrayNode pair = (ArrayNode) ring;
            pair.set(0, rounded(point.lon()));
            pair.set(1, rounded(point.lat()));
            return;
        }
        ring.forEach(part -> draw(part, datum));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}

package org.anlin.aeds.plain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.plain.PlainAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Every device that is in service, as GeoJSON (RFC 7946, hence WGS-84), without anything about persons; made once in a while. */
@Component
class OpenData {

    private static final int BATCH = 500;
    private static final String TYPE = "application/geo+json;charset=UTF-8";

    private final Cache<String, PlainAnswer> made =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();
    private final DeviceRows rows;
    private final HoursText hours;
    private final JsonMapper json;
    private final Clock clock;
    private final String publicUrl;

    OpenData(
            DeviceRows rows,
            HoursText hours,
            JsonMapper json,
            Clock clock,
            @Value("${anlin.public-url}") String publicUrl) {
        this.rows = rows;
        this.hours = hours;
        this.json = json;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    PlainAnswer geoJson() {
        return Objects.requireNonNull(
                made.get(TYPE, type -> PlainAnswer.of(200, type, "public, max-age=300", write())));
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringProperty("type", "FeatureCollection");
            out.writeStringProperty("datum", "WGS-84");
            out.writeStringProperty("generated", clock.instant().toString());
            out.writeArrayPropertyStart("features");
            List<DeviceCard> batch = rows.after(new DeviceId(new UUID(0, 0)), BATCH);
            while (!batch.isEmpty()) {
                batch.stream()
                        .filter(card -> !card.readiness().outOfService())
                        .forEach(card -> out.writePOJO(feature(card)));
                batch = rows.after(batch.getLast().id(), BATCH);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> feature(DeviceCard card) {
        return Map.of(
                "type",
                "Feature",
                "id",
                card.label(),
                "geometry",
                Map.of(
                        "type",
                        "Point",
                        "coordinates",
                        List.of(card.place().lon(), card.place().lat())),
                "properties",
                properties(card));
    }

    private Map<String, @Nullable Object> properties(DeviceCard card) {
        LocalDate today = LocalDate.now(clock);
        DeviceState state = card.readiness().stateOn(today);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", card.name());
        properties.put("nameEn", card.nameEn());
        properties.put("district", card.districtCode());
        properties.put("address", card.address());
        properties.put("floor", card.floor());
        properties.put("spot", card.spot());
        properties.put("hours", hours.lines(card.hours(), today, Translations.CHINESE));
        properties.put("state", state);
        properties.put("lastInspectedOn", text(card.readiness().lastInspectedOn()));
        properties.put("url", publicUrl + "/p/aed/" + card.slug());
        properties.put("demo", card.demo());
        return properties;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

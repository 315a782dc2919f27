package org.anlin.search.plain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A document in the words of schema.org. */
record StructuredData(JsonMapper json) {

    String of(PublishedDocument document, String address, LocalDate updated, boolean english, @Nullable String image) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", document.schemaType());
        data.put("name", document.titleIn(english));
        data.put("description", document.summaryIn(english));
        data.put("inLanguage", document.language());
        data.put("url", address);
        data.put("dateModified", updated.toString());
        if (!document.keywords().isEmpty()) {
            data.put("keywords", String.join(", ", document.keywords()));
        }
        if (image != null) {
            data.put("image", image);
        }
        if (document.startsOn() != null) {
            data.put("startDate", document.startsOn().toString());
        }
        if (document.endsOn() != null) {
            data.put("endDate", document.endsOn().toString());
        }
        @Nullable GeoPoint place = document.place();
        if (place != null) {
            data.put("geo", Map.of("@type", "GeoCoordinates", "longitude", place.lon(), "latitude", place.lat()));
        }
        // Inside a script element only the end tag matters.
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }
}

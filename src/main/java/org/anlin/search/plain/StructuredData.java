package org.anlin.search.plain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A document in the words of schema.org; each type gets only the properties that it has there. */
record StructuredData(JsonMapper json, String site, String home) {

    private static final Set<String> PLACES = Set.of("Place", "CivicStructure");
    private static final String EVENT = "Event";

    /** What the page is about, and how it is shown. */
    record Subject(
            PublishedDocument document,
            String address,
            LocalDate updated,
            boolean english,
            @Nullable String district,
            @Nullable String image) {}

    String of(Subject subject) {
        PublishedDocument document = subject.document();
        String type = document.schemaType();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        data.put("name", document.titleIn(subject.english()));
        data.put("description", document.summaryIn(subject.english()));
        data.put("url", subject.address());
        if (!document.keywords().isEmpty()) {
            data.put("keywords", String.join(", ", document.keywords()));
        }
        if (subject.image() != null) {
            data.put("image", subject.image());
        }
        if (PLACES.contains(type)) {
            data.putAll(where(subject));
        } else if (EVENT.equals(type)) {
            addEvent(subject, data);
        } else {
            addWork(subject, data);
        }
        // Inside a script element only the end tag matters.
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static void addEvent(Subject subject, Map<String, Object> data) {
        PublishedDocument document = subject.document();
        if (document.startsOn() != null) {
            data.put("startDate", document.startsOn().toString());
        }
        if (document.endsOn() != null) {
            data.put("endDate", document.endsOn().toString());
        }
        data.put("inLanguage", document.language());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.putAll(where(subject));
        data.put("location", place);
    }

    private void addWork(Subject subject, Map<String, Object> data) {
        data.put("inLanguage", subject.document().language());
        data.put("dateModified", subject.updated().toString());
        data.put("provider", Map.of("@type", "Organization", "name", site, "url", home));
    }

    private static Map<String, Object> where(Subject subject) {
        Map<String, Object> where = new LinkedHashMap<>();
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("addressCountry", "CN");
        address.put("addressRegion", subject.english() ? "Beijing" : "北京市");
        if (subject.district() != null) {
            address.put("addressLocality", subject.district());
        }
        where.put("address", address);
        @Nullable GeoPoint place = subject.document().place();
        if (place != null) {
            where.put("geo", Map.of("@type", "GeoCoordinates", "longitude", place.lon(), "latitude", place.lat()));
        }
        return where;
    }
}

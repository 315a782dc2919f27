package org.anlin.search.store;

import java.util.HashMap;
import java.util.Map;
import org.anlin.search.PublishedDocument;
import org.jspecify.annotations.Nullable;

/** The columns that are written as they are. */
final class DocumentColumns {

    private DocumentColumns() {}

    static Map<String, @Nullable Object> of(PublishedDocument document) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", document.kind().value());
        columns.put("slug", document.slug());
        columns.put("language", document.language());
        columns.put("title", document.title());
        columns.put("titleEn", document.titleEn());
        columns.put("summary", document.summary());
        columns.put("summaryEn", document.summaryEn());
        columns.put("body", document.body());
        columns.put("bodyEn", document.bodyEn());
        columns.put("htmlEn", document.htmlEn() == null ? null : SafeHtml.clean(document.htmlEn()));
        columns.put("districtCode", document.districtCode());
        columns.put("lon", document.place() == null ? null : document.place().lon());
        columns.put("lat", document.place() == null ? null : document.place().lat());
        columns.put("startsOn", document.startsOn());
        columns.put("endsOn", document.endsOn());
        columns.put("actionPath", document.actionPath());
        columns.put("sourceNote", document.sourceNote());
        columns.put("unreviewed", document.unreviewed());
        columns.put("demo", document.demo());
        columns.put("imagePath", document.imagePath());
        columns.put("schemaType", document.schemaType());
        return columns;
    }
}

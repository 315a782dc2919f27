package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many of the documents found have which kind, district and facet value. */
final class FacetCounts {

    private FacetCounts() {}

    /** In the order in which they are shown. */
    static void ask(SearchRequest.Builder request) {
        request.aggregations("kind", most("kind", 20))
                .aggregations("district", most("district", 20))
                .aggregations("facets", most("facets", 200));
    }

    static Map<String, Map<String, Long>> of(SearchResponse<Void> response) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        response.aggregations().forEach((name, aggregation) -> {
            for (StringTermsBucket bucket : aggregation.sterms().buckets().array()) {
                String value = bucket.key().stringValue();
                int equals = name.equals("facets") ? value.indexOf('=') : -1;
                counts.computeIfAbsent(equals < 0 ? name : value.substring(0, equals), facet -> new LinkedHashMap<>())
                        .put(value.substring(equals + 1), bucket.docCount());
            }
        });
        return counts;
    }

    private static Aggregation most(String field, int size) {
        return Aggregation.of(counts -> counts.terms(terms -> terms.field(field).size(size)));
    }
}

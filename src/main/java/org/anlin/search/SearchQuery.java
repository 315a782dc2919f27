package org.anlin.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param kinds empty for all
 * @param facets values by facet; a document has one of the values of each facet
 * @param counting whether the answer counts kinds, districts and facets, which costs
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        @Nullable String district,
        Map<String, List<String>> facets,
        int from,
        int size,
        boolean english,
        boolean counting) {

    public static final int LARGEST_PAGE = 50;
    private static final int LAST_HIT = 1000;

    public SearchQuery {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        size = Math.clamp(size, 1, LARGEST_PAGE);
        from = Math.clamp(from, 0, LAST_HIT - size);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), null, Map.of(), 0, 10, false, false);
    }

    public SearchQuery ofKinds(Set<String> names) {
        return new SearchQuery(text, names, district, facets, from, size, english, counting);
    }

    public SearchQuery inDistrict(@Nullable String code) {
        return new SearchQuery(text, kinds, code, facets, from, size, english, counting);
    }

    public SearchQuery with(Map<String, List<String>> values) {
        return new SearchQuery(text, kinds, district, values, from, size, english, counting);
    }

    public SearchQuery page(int first, int count) {
        return new SearchQuery(text, kinds, district, facets, first, count, english, counting);
    }

    public SearchQuery inEnglish(boolean is) {
        return new SearchQuery(text, kinds, district, facets, from, size, is, counting);
    }

    public SearchQuery countingAll() {
        return new SearchQuery(text, kinds, district, facets, from, size, english, true);
    }
}

package org.anlin.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param kinds empty for all
 * @param facets values by facet; a document has one of the values of each facet
 * @param counting whether the answer counts kinds, districts and facets, which costs
 * @param near the nearest come first, whatever their words; those without a place come last
 * @param among only these slugs
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        @Nullable String district,
        Map<String, List<String>> facets,
        int from,
        int size,
        boolean english,
        boolean counting,
        @Nullable GeoPoint near,
        @Nullable Set<String> among) {

    public static final int LARGEST_PAGE = 50;
    public static final int LARGEST_MAP = 300;
    private static final int LAST_HIT = 1000;

    public SearchQuery {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        among = among == null ? null : Collections.unmodifiableSet(new TreeSet<>(among));
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        size = Math.clamp(size, 1, LARGEST_MAP);
        from = Math.clamp(from, 0, LAST_HIT - size);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), null, Map.of(), 0, 10, false, false, null, null);
    }

    public SearchQuery ofKinds(Set<String> names) {
        return new SearchQuery(text, names, district, facets, from, size, english, counting, near, among);
    }

    public SearchQuery inDistrict(@Nullable String code) {
        return new SearchQuery(text, kinds, code, facets, from, size, english, counting, near, among);
    }

    public SearchQuery with(Map<String, List<String>> values) {
        return new SearchQuery(text, kinds, district, values, from, size, english, counting, near, among);
    }

    public SearchQuery page(int first, int count) {
        return new SearchQuery(text, kinds, district, facets, first, count, english, counting, near, among);
    }

    public SearchQuery inEnglish(boolean is) {
        return new SearchQuery(text, kinds, district, facets, from, size, is, counting, near, among);
    }

    public SearchQuery countingAll() {
        return new SearchQuery(text, kinds, district, facets, from, size, english, true, near, among);
    }

    public SearchQuery near(@Nullable GeoPoint place) {
        return new SearchQuery(text, kinds, district, facets, from, size, english, counting, place, among);
    }

    public SearchQuery among(@Nullable Set<String> slugs) {
        return new SearchQuery(text, kinds, district, facets, from, size, english, counting, near, slugs);
    }
}

package org.anlin.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anlin.search.SearchParameters;
import org.anlin.search.SearchQuery;
import org.anlin.search.language.QueryReader;

/** The search that an address stands for, and the addresses one step away from it. */
record SearchState(SearchQuery query) {

    static final int PAGE = 10;

    static SearchState of(QueryParameters parameters, boolean english) {
        Map<String, String[]> values = new LinkedHashMap<>();
        parameters.getParameters().forEach((name, list) -> values.put(name, list.toArray(String[]::new)));
        SearchQuery query = SearchParameters.read(values);
        return new SearchState(query.page(query.from(), PAGE).inEnglish(english).countingAll());
    }

    String text() {
        String text = query.text().strip();
        return text.length() <= QueryReader.LONGEST_QUERY ? text : text.substring(0, QueryReader.LONGEST_QUERY);
    }

    boolean isTooLong() {
        return query.text().strip().length() > QueryReader.LONGEST_QUERY;
    }

    boolean isFiltered() {
        return !query.kinds().isEmpty()
                || query.district() != null
                || !query.facets().isEmpty();
    }

    SearchState withoutFilters() {
        return new SearchState(SearchQuery.of(query.text()));
    }

    SearchState withKind(String kind) {
        return first(query.kinds().contains(kind) ? query.ofKinds(Set.of()) : query.ofKinds(Set.of(kind)));
    }

    SearchState withDistrict(String code) {
        return first(query.inDistrict(code.equals(query.district()) ? null : code));
    }

    SearchState withFacet(String name, String value) {
        Map<String, List<String>> facets = new TreeMap<>(query.facets());
        List<String> values = new ArrayList<>(facets.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        facets.put(name, values);
        facets.values().removeIf(List::isEmpty);
        return first(query.with(facets));
    }

    SearchState from(int first) {
        return new SearchState(query.page(first, PAGE));
    }

    boolean hasFacet(String name, String value) {
        return query.facets().getOrDefault(name, List.of()).contains(value);
    }

    /** Relative to the root of the portal. */
    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", text());
        parameters.put("kind", List.copyOf(query.kinds()));
        put(parameters, "district", query.district() == null ? "" : query.district());
        List<String> facets = new ArrayList<>();
        query.facets().forEach((name, values) -> values.forEach(value -> facets.add(name + ":" + value)));
        parameters.put("facet", facets);
        put(parameters, "from", query.from() == 0 ? "" : String.valueOf(query.from()));
        parameters.values().removeIf(List::isEmpty);
        String encoded = new QueryParameters(parameters).getQueryString();
        return encoded.isEmpty() ? SearchNavigation.SEARCH : SearchNavigation.SEARCH + "?" + encoded;
    }

    private SearchState first(SearchQuery changed) {
        return new SearchState(changed.page(0, PAGE));
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        parameters.put(name, value.isEmpty() ? List.of() : List.of(value));
    }
}

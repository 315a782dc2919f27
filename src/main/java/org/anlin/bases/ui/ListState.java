package org.anlin.bases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.bases.BaseFilter;
import org.anlin.bases.BaseFilter.Opening;
import org.jspecify.annotations.Nullable;

/** The address of the catalogue. Where the person is has no place in it. */
record ListState(BaseFilter filter, int page) {

    private static final int LAST_PAGE = 50;
    private static final String BOOKABLE = "bookable";

    static ListState of(QueryParameters query) {
        var values = new LinkedHashMap<String, List<String>>();
        BaseFilter.FACETS.forEach(facet -> values.put(facet, query.getParameters(facet)));
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new ListState(
                new BaseFilter(
                        query.getSingleParameter("q").map(String::strip).orElse(""),
                        query.getSingleParameter("district").orElse(null),
                        values,
                        opening(query.getParameters("open")),
                        query.getParameters("open").contains(BOOKABLE)),
                Math.clamp(page, 1, LAST_PAGE));
    }

    private static @Nullable Opening opening(List<String> chosen) {
        return Arrays.stream(Opening.values())
                .filter(when -> chosen.contains(name(when)))
                .findFirst()
                .orElse(null);
    }

    private static String name(Opening when) {
        return when.name().toLowerCase(Locale.ROOT);
    }

    String address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", filter.text());
        put(query, "district", filter.district());
        BaseFilter.FACETS.forEach(facet -> query.put(facet, filter.values().getOrDefault(facet, List.of())));
        query.put("open", openings());
        put(query, "page", page > 1 ? String.valueOf(page) : null);
        query.values().removeIf(List::isEmpty);
        return query.isEmpty()
                ? BasesNavigation.BASES
                : BasesNavigation.BASES + "?" + new QueryParameters(query).getQueryString();
    }

    private List<String> openings() {
        var chosen = new ArrayList<String>();
        if (filter.open() != null) {
            chosen.add(name(filter.open()));
        }
        if (filter.bookable()) {
            chosen.add(BOOKABLE);
        }
        return chosen;
    }

    ListState with(BaseFilter other) {
        return new ListState(other, 1);
    }

    ListState at(int number) {
        return new ListState(filter, number);
    }

    boolean isNarrowed() {
        return !filter.equals(BaseFilter.ALL);
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable String value) {
        query.put(name, value == null || value.isEmpty() ? List.of() : List.of(value));
    }
}

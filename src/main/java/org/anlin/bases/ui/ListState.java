package org.anlin.bases.ui;

import com.vaadin.flow.router.QueryParameters;
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
                        query.getSingleParameter("open").map(ListState::opening).orElse(null)),
                Math.clamp(page, 1, LAST_PAGE));
    }

    private static @Nullable Opening opening(String text) {
        return switch (text) {
            case "now" -> Opening.NOW;
            case "weekend" -> Opening.WEEKEND;
            case "bookable" -> Opening.BOOKABLE;
            default -> null;
        };
    }

    String address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", filter.text());
        put(query, "district", filter.district());
        BaseFilter.FACETS.forEach(facet -> query.put(facet, filter.values().getOrDefault(facet, List.of())));
        Opening open = filter.open();
        put(query, "open", open == null ? null : open.name().toLowerCase(Locale.ROOT));
        put(query, "page", page > 1 ? String.valueOf(page) : null);
        query.values().removeIf(List::isEmpty);
        return query.isEmpty()
                ? BasesNavigation.BASES
                : BasesNavigation.BASES + "?" + new QueryParameters(query).getQueryString();
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

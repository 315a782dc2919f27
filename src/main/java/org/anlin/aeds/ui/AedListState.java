package org.anlin.aeds.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlin.aeds.DeviceQuery;
import org.anlin.search.SearchQuery;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The address of the list. What cannot be read is left out. */
record AedListState(
        String words,
        @Nullable String district,
        boolean openOnly,
        boolean readyOnly,
        @Nullable GeoPoint place,
        int page) {

    static final int PAGE = 20;
    private static final int LAST_PAGE = 50;

    static AedListState of(QueryParameters query) {
        return new AedListState(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("district").orElse(null),
                query.getSingleParameter("open").isPresent(),
                query.getSingleParameter("ready").isPresent(),
                place(
                        query.getSingleParameter("lat").orElse(""),
                        query.getSingleParameter("lon").orElse("")),
                query.getSingleParameter("page")
                        .filter(text -> text.matches("\\d{1,3}"))
                        .map(text -> Math.clamp(Integer.parseInt(text), 1, LAST_PAGE))
                        .orElse(1));
    }

    DeviceQuery query() {
        return new DeviceQuery(words, place, district, openOnly, readyOnly, (page - 1) * PAGE, PAGE);
    }

    DeviceQuery mapQuery() {
        return new DeviceQuery(words, place, district, openOnly, readyOnly, 0, SearchQuery.LARGEST_MAP);
    }

    AedListState at(int number) {
        return new AedListState(words, district, openOnly, readyOnly, place, number);
    }

    AedListState near(GeoPoint here) {
        return new AedListState(words, district, openOnly, readyOnly, here, 1);
    }

    /** As a path with its query. */
    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? AedsNavigation.AEDS : AedsNavigation.AEDS + "?" + query;
    }

    QueryParameters parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words.isEmpty() ? null : words);
        put(query, "district", district);
        put(query, "open", openOnly ? "1" : null);
        put(query, "ready", readyOnly ? "1" : null);
        put(query, "lat", place == null ? null : place.lat());
        put(query, "lon", place == null ? null : place.lon());
        put(query, "page", page > 1 ? page : null);
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static @Nullable GeoPoint place(String lat, String lon) {
        try {
            return lat.isEmpty() || lon.isEmpty()
                    ? null
                    : GeoPoint.inBeijing(Double.parseDouble(lat), Double.parseDouble(lon), Datum.WGS84);
        } catch (NumberFormatException | RuleViolation elsewhere) {
            return null;
        }
    }
}

package org.anlin.classes.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.classes.ClassFilter;
import org.jspecify.annotations.Nullable;

/** The address of the list: filter, page, and whether it is shown as the calendar of a month or on a map. What cannot be read is left out. */
record ListState(ClassFilter filter, int page, @Nullable YearMonth month, boolean map) {

    static ListState of(QueryParameters query) {
        return new ListState(
                new ClassFilter(
                        query.getSingleParameter("district").orElse(null),
                        query.getSingleParameter("course").orElse(null),
                        read(query, "from", LocalDate::parse),
                        read(query, "until", LocalDate::parse),
                        query.getSingleParameter("free").isPresent()),
                Optional.ofNullable(read(query, "page", ListState::number)).orElse(1),
                read(query, "month", YearMonth::parse),
                query.getSingleParameter("map").isPresent());
    }

    String address() {
        var query = new LinkedHashMap<String, String>();
        put(query, "district", filter.district());
        put(query, "course", filter.course());
        put(query, "from", filter.from());
        put(query, "until", filter.until());
        put(query, "free", filter.freeOnly() ? "1" : null);
        put(query, "page", page > 1 ? page : null);
        put(query, "month", month);
        put(query, "map", map ? "1" : null);
        String parts = query.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        return ClassesNavigation.CLASSES + (parts.isEmpty() ? "" : "?" + parts);
    }

    ListState with(ClassFilter other) {
        return new ListState(other, 1, month, map);
    }

    ListState at(int number) {
        return new ListState(filter, number, month, map);
    }

    ListState in(@Nullable YearMonth other) {
        return new ListState(filter, 1, other, false);
    }

    ListState onMap() {
        return new ListState(filter, 1, null, true);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static int number(String text) {
        return Math.clamp(Integer.parseInt(text), 1, 10_000);
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader).orElse(null);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}

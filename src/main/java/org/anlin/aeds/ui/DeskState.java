package org.anlin.aeds.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.desk.DeskFilter;

/** The address of the desk's list. What cannot be read is left out. */
record DeskState(DeskFilter filter, int page) {

    static DeskState of(QueryParameters query) {
        DeviceState state = query.getSingleParameter("state")
                .flatMap(text -> Stream.of(DeviceState.values())
                        .filter(one -> one.name().equals(text))
                        .findFirst())
                .orElse(null);
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new DeskState(
                new DeskFilter(
                        query.getSingleParameter("q").orElse(""),
                        state,
                        query.getSingleParameter("district").orElse(null)),
                Math.max(1, page));
    }

    static String address(DeskFilter filter) {
        return new DeskState(filter, 1).at(AedsNavigation.DESK);
    }

    DeskState page(int number) {
        return new DeskState(filter, number);
    }

    /** A path with this filter. */
    String at(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.words().strip());
        query.put("state", filter.state() == null ? "" : filter.state().name());
        query.put("district", filter.district() == null ? "" : filter.district());
        query.put("page", page > 1 ? Integer.toString(page) : "");
        query.values().removeIf(String::isEmpty);
        return query.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(query).getQueryString();
    }
}

package org.anlin.bases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlin.bases.BaseState;
import org.anlin.bases.DeskFilter;

/** The address of the list of those who keep bases. What cannot be read is left out. */
record DeskState(DeskFilter filter, int page) {

    static DeskState of(QueryParameters query) {
        Optional<BaseState> state = query.getSingleParameter("state")
                .flatMap(text -> Stream.of(BaseState.values())
                        .filter(one -> one.name().equals(text))
                        .findFirst());
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new DeskState(
                new DeskFilter(
                        query.getSingleParameter("q").orElse(""),
                        query.getSingleParameter("district").orElse(null),
                        state.orElse(null)),
                Math.max(1, page));
    }

    String address() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.text().strip());
        query.put("district", filter.district() == null ? "" : filter.district());
        query.put("state", filter.state() == null ? "" : filter.state().name());
        query.put("page", page > 1 ? String.valueOf(page) : "");
        query.values().removeIf(String::isEmpty);
        return query.isEmpty()
                ? BasesNavigation.DESK
                : BasesNavigation.DESK + "?" + QueryParameters.simple(query).getQueryString();
    }

    DeskState at(int number) {
        return new DeskState(filter, number);
    }
}

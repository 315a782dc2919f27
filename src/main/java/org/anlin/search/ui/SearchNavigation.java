package org.anlin.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The ways to search. */
public final class SearchNavigation {

    public static final String SEARCH = "search";
    public static final String ADMIN = "admin/search";

    private SearchNavigation() {}

    public static void toSearch(String text) {
        UI.getCurrent().navigate(SEARCH, QueryParameters.of("q", text));
    }

    public static void toIndex() {
        UI.getCurrent().navigate(ADMIN);
    }
}

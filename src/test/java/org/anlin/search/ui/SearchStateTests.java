package org.anlin.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class SearchStateTests {

    @Test
    void addressAndSearchAreTheSame() {
        String address = state("q=灭火器&kind=lesson&district=110108&facet=theme:fire&from=20")
                .address();

        SearchState again = state(address.substring("search?".length()));

        assertThat(again.query())
                .isEqualTo(state("q=灭火器&kind=lesson&district=110108&facet=theme:fire&from=20")
                        .query());
    }

    @Test
    void narrowingBeginsAtTheFirstPage() {
        assertThat(state("q=a&from=20").withKind("course").query().from()).isZero();
    }

    @Test
    void choosingAgainReleases() {
        SearchState chosen = state("q=a").withFacet("theme", "fire").withDistrict("110108");

        SearchState released = chosen.withFacet("theme", "fire").withDistrict("110108");

        assertThat(chosen.isFiltered()).isTrue();
        assertThat(released.isFiltered()).isFalse();
    }

    @Test
    void nonsenseIsLeftOut() {
        SearchState state = state("q=a&kind=<x>&district=abc&facet=none&from=-3");

        assertThat(state.isFiltered()).isFalse();
        assertThat(state.query().from()).isZero();
    }

    private static SearchState state(String query) {
        return SearchState.of(QueryParameters.fromString(query), false);
    }
}

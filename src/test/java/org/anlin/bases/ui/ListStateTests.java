package org.anlin.bases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.anlin.bases.BaseFilter.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open=bookable",
                "open=now",
                "open=saturday&open=bookable",
                "district=110105&theme=fire&open=sunday",
                "q=%E6%B6%88%E9%98%B2&open=weekend&open=bookable&page=2"
            })
    void addressIsReadAsItWasWritten(String query) {
        ListState read = state(query);

        assertThat(read.isNarrowed()).isTrue();
        assertThat(state(read.address().substring("bases?".length()))).isEqualTo(read);
    }

    @Test
    void oldLinkToBookableBasesGoesOn() {
        assertThat(state("open=bookable").filter().bookable()).isTrue();
        assertThat(state("open=bookable").filter().open()).isNull();
    }

    @Test
    void dayAndFreePlacesAreChosenTogether() {
        ListState both = state("open=bookable&open=saturday");

        assertThat(both.filter().open()).isEqualTo(Opening.SATURDAY);
        assertThat(both.filter().bookable()).isTrue();
    }

    @Test
    void unknownWordsNarrowNothing() {
        assertThat(state("open=yesterday").isNarrowed()).isFalse();
    }

    private static ListState state(String query) {
        return ListState.of(QueryParameters.fromString(query));
    }
}

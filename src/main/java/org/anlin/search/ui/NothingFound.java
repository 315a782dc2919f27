package org.anlin.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchQuery;
import org.anlin.shared.ui.Translated;

/** Says what to do next when nothing was found. */
class NothingFound extends Div implements Translated {

    NothingFound(SearchState state, SearchAnswer nothing, SearchAnswer everything) {
        addClassName("empty");
        add(new H2(t("search.nothing")));
        if (!nothing.near().isEmpty()) {
            add(new Paragraph(t("search.nothing.near")), near(nothing));
        }
        add(new Paragraph(t("search.nothing.hint")));
        if (state.isFiltered()) {
            add(link(state.withoutFilters(), t("search.nothing.unfiltered")));
        }
        var examples = new Div();
        examples.addClassName("search-filter");
        for (String example : t("search.examples").split("[,，]")) {
            examples.add(link(new SearchState(SearchQuery.of(example.strip())), example.strip()));
        }
        everything
                .counts()
                .getOrDefault("kind", Map.of())
                .forEach((kind, count) -> examples.add(link(
                        new SearchState(SearchQuery.of("").ofKinds(Set.of(kind))),
                        t("search.kind." + kind) + " " + count)));
        add(examples);
    }

    private static Div near(SearchAnswer nothing) {
        var words = new Div();
        words.addClassName("search-filter");
        nothing.near().forEach(word -> words.add(link(new SearchState(SearchQuery.of(word)), word)));
        return words;
    }

    private static Anchor link(SearchState state, String label) {
        var link = new Anchor(state.address(), label);
        link.addClassName("chip");
        return link;
    }
}

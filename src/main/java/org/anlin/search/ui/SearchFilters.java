package org.anlin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anlin.search.SearchAnswer;
import org.anlin.search.language.Districts;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.Translated;

/**
 * What narrows a search: links, so that each narrowed search has an address. Nothing is shown that would not narrow, and what
 * only one kind of thing has is shown when only that kind is left.
 */
class SearchFilters extends Nav implements Translated {

    private static final int MOST_VALUES = 12;
    private static final Set<String> ALWAYS = Set.of("kind", "district");

    private final SearchState state;

    SearchFilters(SearchState state, SearchAnswer answer, Districts districts, Locale locale) {
        this.state = state;
        addClassName("search-filters");
        getElement().setAttribute("aria-label", t("search.filters"));
        boolean isOneKind = answer.counts().getOrDefault("kind", Map.of()).size() == 1;
        boolean english = Translations.supported(locale).equals(Translations.ENGLISH);
        answer.counts().forEach((name, values) -> {
            Div group = switch (name) {
                case "kind" -> kinds(values);
                case "district" -> districts(values, districts, english);
                default -> facet(name, values);
            };
            boolean isFacet = !ALWAYS.contains(name);
            if ((group.getComponentCount() > 2 || state.isFiltered()) && (!isFacet || isOneKind)) {
                add(group);
            }
        });
        if (state.isFiltered()) {
            add(chip(state.withoutFilters(), t("search.allResults"), false));
        }
    }

    private Div kinds(Map<String, Long> values) {
        Div group = group(t("search.kind"));
        values.forEach((kind, count) -> group.add(chip(
                state.withKind(kind),
                t("search.kind." + kind) + " " + count,
                state.query().kinds().contains(kind))));
        return group;
    }

    private Div districts(Map<String, Long> values, Districts districts, boolean english) {
        Div group = group(t("search.page.district"));
        values.forEach((code, count) -> districts
                .withCode(code)
                .ifPresent(district -> group.add(chip(
                        state.withDistrict(code),
                        (english ? district.nameEn() : district.name()) + " " + count,
                        code.equals(state.query().district())))));
        return group;
    }

    private Div facet(String name, Map<String, Long> values) {
        Div group = group(t(name));
        values.entrySet().stream()
                .limit(MOST_VALUES)
                .forEach(value -> group.add(chip(
                        state.withFacet(name, value.getKey()),
                        t(value.getKey()) + " " + value.getValue(),
                        state.hasFacet(name, value.getKey()))));
        return group;
    }

    private static Div group(String label) {
        var group = new Div(new Span(label));
        group.addClassName("search-filter");
        return group;
    }

    private static Component chip(SearchState target, String label, boolean chosen) {
        var chip = new Anchor(target.address(), label);
        chip.addClassName("chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}

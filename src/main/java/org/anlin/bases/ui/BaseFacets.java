package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.anlin.bases.BaseFilter;
import org.anlin.bases.BaseFilter.Opening;
import org.anlin.regions.Regions;
import org.anlin.search.SearchAnswer;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What narrows the catalogue: links, so that each choice has an address. */
class BaseFacets extends Div implements Translated {

    private final ListState state;

    BaseFacets(ListState state, SearchAnswer answer, Regions regions) {
        this.state = state;
        var rows = new Div(row("district", districts(answer, regions)));
        BaseFilter.FACETS.forEach(facet -> {
            UnorderedList values = values(facet, answer.counts().getOrDefault("bases.facet." + facet, Map.of()));
            if (values.getComponentCount() > 0) {
                rows.add(row(facet, values));
            }
        });
        var details = new NativeDetails(t("bases.list.filter"), rows);
        details.addClassName("facets");
        details.setOpen(state.isNarrowed());
        // What most people ask first is one tap away on a phone too.
        add(openings(), details);
    }

    private Component openings() {
        var list = new UnorderedList();
        for (Opening when : Opening.values()) {
            boolean chosen = when == state.filter().open();
            ListState target = state.with(state.filter().open(chosen ? null : when));
            list.add(new ListItem(chip(target, t("bases.open." + when), null, chosen)));
        }
        boolean bookable = state.filter().bookable();
        ListState target = state.with(state.filter().bookable(!bookable));
        list.add(new ListItem(chip(target, t("bases.open.BOOKABLE"), null, bookable)));
        Div row = row("open", list);
        row.addClassName("base-openings");
        return row;
    }

    private UnorderedList districts(SearchAnswer answer, Regions regions) {
        var list = new UnorderedList();
        String district = state.filter().district();
        Map<String, Long> counts = answer.counts().getOrDefault("district", Map.of());
        regions.districts().stream()
                .filter(region ->
                        counts.containsKey(region.code()) || region.code().equals(district))
                .forEach(region -> {
                    boolean chosen = region.code().equals(district);
                    ListState target = state.with(state.filter().in(chosen ? null : region.code()));
                    long count = counts.getOrDefault(region.code(), 0L);
                    list.add(new ListItem(chip(target, region.name(Parts.locale()), count, chosen)));
                });
        return list;
    }

    private UnorderedList values(String facet, Map<String, Long> counts) {
        var list = new UnorderedList();
        String prefix = "bases." + facet + ".";
        counts.forEach((value, count) -> {
            String key = value.startsWith(prefix) ? value.substring(prefix.length()) : value;
            ListState target = state.with(state.filter().toggle(facet, key));
            list.add(new ListItem(chip(target, t(value), count, state.filter().has(facet, key))));
        });
        return list;
    }

    private Div row(String facet, UnorderedList values) {
        var name = new Span(t("bases.facet." + facet));
        name.addClassName("facet-name");
        name.setId("facet-" + facet);
        values.getElement().setAttribute("aria-labelledby", "facet-" + facet);
        return Parts.block("facet", name, values);
    }

    private static Anchor chip(ListState target, String label, @Nullable Long count, boolean chosen) {
        Anchor chip = Parts.link(target.address(), label, "chip");
        if (count != null) {
            var number = new Span(String.valueOf(count));
            number.addClassName("chip-count");
            chip.add(number);
        }
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}

package org.anlin.bases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the catalogue.
 *
 * @param values keys by facet, for {@link #FACETS}
 * @param bookable has a slot with free places; on the chosen day, if one is chosen
 */
public record BaseFilter(
        String text,
        @Nullable String district,
        Map<String, List<String>> values,
        @Nullable Opening open,
        boolean bookable) {

    public static final List<String> FACETS = List.of("theme", "audience", "booking", "fee");
    public static final BaseFilter ALL = new BaseFilter("", null, Map.of(), null, false);

    public enum Opening {
        NOW,
        SATURDAY,
        SUNDAY,
        WEEKEND
    }

    public BaseFilter {
        var kept = new TreeMap<String, List<String>>();
        values.forEach((facet, chosen) -> {
            if (FACETS.contains(facet) && !chosen.isEmpty()) {
                kept.put(facet, List.copyOf(chosen));
            }
        });
        values = Map.copyOf(kept);
    }

    public boolean has(String facet, String value) {
        return values.getOrDefault(facet, List.of()).contains(value);
    }

    public BaseFilter toggle(String facet, String value) {
        var changed = new TreeMap<>(values);
        var chosen = new ArrayList<>(values.getOrDefault(facet, List.of()));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        changed.put(facet, chosen);
        return new BaseFilter(text, district, changed, open, bookable);
    }

    public BaseFilter in(@Nullable String code) {
        return new BaseFilter(text, code, values, open, bookable);
    }

    public BaseFilter open(@Nullable Opening when) {
        return new BaseFilter(text, district, values, when, bookable);
    }

    public BaseFilter bookable(boolean only) {
        return new BaseFilter(text, district, values, open, only);
    }
}

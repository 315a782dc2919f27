package org.anlin.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.anlin.learning.content.CourseOutline;

/** What a visitor narrows the catalogue down to: at most one value of each facet. */
public record CourseFilter(Map<String, String> chosen) {

    /** The facets in the order in which they are shown, each with its possible values. */
    public static final Map<String, List<String>> FACETS = facets();

    private static final Map<String, Function<CourseCard, List<String>>> VALUES = Map.of(
            "theme", card -> List.of(card.theme()),
            "audience", CourseCard::audiences,
            "mode", card -> List.of(card.mode()),
            "hours", card -> List.of(card.length()));

    /** Values that no facet knows are left out: an old or mistyped link still shows courses. */
    public CourseFilter {
        var known = new TreeMap<String, String>();
        chosen.forEach((facet, value) -> {
            if (FACETS.getOrDefault(facet, List.of()).contains(value)) {
                known.put(facet, value);
            }
        });
        chosen = Map.copyOf(known);
    }

    private static Map<String, List<String>> facets() {
        var facets = new java.util.LinkedHashMap<String, List<String>>();
        facets.put("theme", CourseOutline.THEMES);
        facets.put("audience", CourseOutline.AUDIENCES);
        facets.put("mode", CourseOutline.MODES);
        facets.put("hours", List.of("short", "medium", "long"));
        return java.util.Collections.unmodifiableMap(facets);
    }

    /** The same filter with this value, or without it if it was chosen already. */
    public CourseFilter toggle(String facet, String value) {
        var next = new TreeMap<>(chosen);
        if (!next.remove(facet, value)) {
            next.put(facet, value);
        }
        return new CourseFilter(next);
    }

    public boolean has(String facet, String value) {
        return value.equals(chosen.get(facet));
    }

    boolean admits(CourseCard card) {
        return chosen.entrySet().stream()
                .allMatch(choice -> valuesOf(card, choice.getKey()).contains(choice.getValue()));
    }

    static List<String> valuesOf(CourseCard card, String facet) {
        return VALUES.getOrDefault(facet, other -> List.of()).apply(card);
    }
}

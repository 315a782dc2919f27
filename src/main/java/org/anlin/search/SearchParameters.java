package org.anlin.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a search from the parameters of an address: {@code q, kind, district, facet=name:value, from, size, lang, counts}. What makes no sense is left out. */
public final class SearchParameters {

    private static final int MANY = 999_999;

    private SearchParameters() {}

    public static SearchQuery read(Map<String, String[]> parameters) {
        Set<String> kinds = Arrays.stream(parameters.getOrDefault("kind", new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(DocumentKind::isValid)
                .collect(Collectors.toSet());
        SearchQuery query = SearchQuery.of(first(parameters, "q", ""))
                .ofKinds(kinds)
                .inDistrict(district(first(parameters, "district", "")))
                .with(facets(parameters.getOrDefault("facet", new String[0])))
                .page(
                        number(first(parameters, "from", ""), 0),
                        Math.min(number(first(parameters, "size", ""), 10), SearchQuery.LARGEST_PAGE))
                .inEnglish(first(parameters, "lang", "").equals("en"));
        return first(parameters, "counts", "").isEmpty() ? query : query.countingAll();
    }

    private static String first(Map<String, String[]> parameters, String name, String otherwise) {
        String @Nullable [] values = parameters.get(name);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    private static @Nullable String district(String text) {
        return text.matches("\\d{6}") ? text : null;
    }

    private static Map<String, List<String>> facets(String[] values) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        for (String value : values) {
            int colon = value.indexOf(':');
            if (colon > 0 && value.length() < 200) {
                facets.computeIfAbsent(value.substring(0, colon), name -> new ArrayList<>())
                        .add(value.substring(colon + 1));
            }
        }
        return facets;
    }

    private static int number(String text, int otherwise) {
        if (!text.matches("\\d{1,30}")) {
            return otherwise;
        }
        return text.length() > 6 ? MANY : Integer.parseInt(text);
    }
}

package org.anlin.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param more whether there are more than {@code total}
 * @param counts documents by value, by facet; {@code kind} and {@code district} are facets too; empty when not asked for
 * @param limited whether Elasticsearch was away and the answer is simpler than usual
 * @param corrected the query as it was understood, when it was misspelt
 * @param near words to try instead, when nothing was found
 */
public record SearchAnswer(
        List<SearchHit> hits,
        long total,
        boolean more,
        Map<String, Map<String, Long>> counts,
        boolean limited,
        @Nullable String corrected,
        List<String> near) {

    public static SearchAnswer nothing(boolean limited) {
        return new SearchAnswer(List.of(), 0, false, Map.of(), limited, null, List.of());
    }

    public SearchAnswer withNear(List<String> words) {
        return new SearchAnswer(hits, total, more, counts, limited, corrected, words);
    }
}

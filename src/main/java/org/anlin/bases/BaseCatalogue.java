package org.anlin.bases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlin.search.DocumentKind;
import org.anlin.search.Search;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds bases by facets, by what is open, and by distance. */
@Service
@PreAuthorize("permitAll()")
public class BaseCatalogue {

    /** The bases of one page, in order, beside what search says of all of them. */
    public record Found(List<BasePage> bases, SearchAnswer answer) {}

    private final Search search;
    private final Bases bases;
    private final OpenBases open;

    BaseCatalogue(Search search, Bases bases, OpenBases open) {
        this.search = search;
        this.bases = bases;
        this.open = open;
    }

    /** @param near from where distances count; kept nowhere */
    public Found find(BaseFilter filter, @Nullable GeoPoint near, int from, int size, boolean english) {
        SearchAnswer answer = search.find(SearchQuery.of(filter.text())
                .ofKinds(Set.of(DocumentKind.BASE.value()))
                .inDistrict(filter.district())
                .with(facets(filter))
                .near(near)
                .among(among(filter))
                .page(from, size)
                .inEnglish(english)
                .countingAll());
        Map<String, BasePage> known =
                bases.all(answer.hits().stream().map(SearchHit::slug).toList());
        return new Found(
                answer.hits().stream()
                        .filter(hit -> known.containsKey(hit.slug()))
                        .map(hit -> known.get(hit.slug()))
                        .toList(),
                answer);
    }

    private @Nullable Set<String> among(BaseFilter filter) {
        if (filter.open() == null) {
            return null;
        }
        return switch (filter.open()) {
            case NOW -> open.now();
            case WEEKEND -> open.onWeekend();
            case BOOKABLE -> open.bookable();
        };
    }

    private static Map<String, List<String>> facets(BaseFilter filter) {
        var facets = new LinkedHashMap<String, List<String>>();
        filter.values()
                .forEach((facet, keys) -> facets.put(
                        "bases.facet." + facet,
                        keys.stream().map(key -> "bases." + facet + "." + key).toList()));
        return facets;
    }
}

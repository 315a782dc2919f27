package org.anlin.bases;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlin.bases.BaseFilter.Opening;
import org.anlin.search.DocumentKind;
import org.anlin.search.Search;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.TimeConfiguration;
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
    private final Clock clock;

    BaseCatalogue(Search search, Bases bases, OpenBases open, Clock clock) {
        this.search = search;
        this.bases = bases;
        this.open = open;
        this.clock = clock;
    }

    /** @param near from where distances count; kept nowhere */
    public Found find(BaseFilter filter, @Nullable GeoPoint near, int from, int size, boolean english) {
        SearchAnswer answer =
                search.find(query(filter).near(near).page(from, size).inEnglish(english));
        Map<String, BasePage> known =
                bases.all(answer.hits().stream().map(SearchHit::slug).toList());
        return new Found(
                answer.hits().stream()
                        .filter(hit -> known.containsKey(hit.slug()))
                        .map(hit -> known.get(hit.slug()))
                        .toList(),
                answer);
    }

    SearchQuery query(BaseFilter filter) {
        return SearchQuery.of(filter.text())
                .ofKinds(Set.of(DocumentKind.BASE.value()))
                .inDistrict(filter.district())
                .with(facets(filter))
                .among(among(filter))
                .countingAll();
    }

    private @Nullable Set<String> among(BaseFilter filter) {
        if (filter.open() == null) {
            return filter.bookable() ? open.bookable() : null;
        }
        if (filter.open() != Opening.NOW) {
            List<LocalDate> days = days(filter.open());
            return filter.bookable() ? open.bookableOn(days) : open.on(days);
        }
        Set<String> now = open.now();
        return filter.bookable()
                ? open.bookable().stream().filter(now::contains).collect(Collectors.toSet())
                : now;
    }

    /** The next of these days that are not over; for "now" today. */
    public List<LocalDate> days(Opening opening) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (opening) {
            case NOW -> List.of(today);
            case SATURDAY -> List.of(saturday);
            case SUNDAY -> List.of(sunday);
            case WEEKEND -> sunday.equals(today) ? List.of(sunday) : List.of(saturday, sunday);
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

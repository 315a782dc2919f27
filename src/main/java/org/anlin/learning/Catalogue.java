package org.anlin.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** All courses that are offered, and how many there are for each further choice. */
@Service
public class Catalogue {

    /** {@code counts}: facet → value → how many courses one would see with that value. */
    public record Selection(List<CourseCard> courses, Map<String, Map<String, Integer>> counts) {}

    private final CourseLibrary library;

    Catalogue(CourseLibrary library) {
        this.library = library;
    }

    @PreAuthorize("permitAll()")
    public List<CourseCard> courses() {
        return library.offered().stream().map(CourseCard::of).toList();
    }

    @PreAuthorize("permitAll()")
    public Selection select(CourseFilter filter) {
        List<CourseCard> all = courses();
        var counts = new LinkedHashMap<String, Map<String, Integer>>();
        CourseFilter.FACETS.forEach((facet, values) -> counts.put(facet, count(all, filter, facet, values)));
        return new Selection(all.stream().filter(filter::admits).toList(), counts);
    }

    private static Map<String, Integer> count(
            List<CourseCard> all, CourseFilter filter, String facet, List<String> values) {
        var others = new LinkedHashMap<>(filter.chosen());
        others.remove(facet);
        var rest = new CourseFilter(others);
        var counts = new LinkedHashMap<String, Integer>();
        for (String value : values) {
            int count = (int) all.stream()
                    .filter(rest::admits)
                    .filter(card -> CourseFilter.valuesOf(card, facet).contains(value))
                    .count();
            if (count > 0 || filter.has(facet, value)) {
                counts.put(value, count);
            }
        }
        return counts;
    }
}

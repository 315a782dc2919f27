package org.anlin.certification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person has shown so far; of each course the latest practice counts. */
record Grounds(Set<String> passed, List<Practice> practices, boolean identified) {

    /** The latest practice of any of these courses. */
    Optional<Practice> latest(Collection<String> courses) {
        return practices.stream()
                .filter(practice -> courses.contains(practice.course()))
                .max(Comparator.comparing(Practice::day));
    }

    boolean hasPractised(Collection<String> courses) {
        return courses.stream().allMatch(course -> latest(List.of(course)).isPresent());
    }

    boolean complete(CertificateScheme scheme) {
        return passed.containsAll(scheme.courses())
                && (!scheme.practice() || hasPractised(scheme.courses()))
                && (!scheme.identity() || identified);
    }
}

package org.anlin.classes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the upcoming classes; days are those of Beijing, both inclusive. */
public record ClassFilter(
        @Nullable String district,
        @Nullable String course,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean freeOnly) {

    public static final ClassFilter ALL = new ClassFilter(null, null, null, null, false);

    public ClassFilter inDistrict(@Nullable String code) {
        return new ClassFilter(code, course, from, until, freeOnly);
    }

    public ClassFilter ofCourse(@Nullable String slug) {
        return new ClassFilter(district, slug, from, until, freeOnly);
    }

    public ClassFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ClassFilter(district, course, first, last, freeOnly);
    }

    public ClassFilter onlyFree(boolean only) {
        return new ClassFilter(district, course, from, until, only);
    }

    /** How many of its choices were made. */
    public int chosen() {
        return (int) Stream.of(district, course, from, until)
                        .filter(Objects::nonNull)
                        .count()
                + (freeOnly ? 1 : 0);
    }
}

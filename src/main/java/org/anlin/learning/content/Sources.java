package org.anlin.learning.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The source tags that a course may use, and those two that say that nobody has reviewed the sentence. */
public final class Sources {

    private static final Set<String> OWN = Set.of("自", "本项目");

    private Sources() {}

    public static boolean unreviewed(String tag) {
        return OWN.contains(tag);
    }

    static boolean known(String tag, Map<String, String> sources) {
        return unreviewed(tag) || sources.containsKey(tag);
    }

    /** A field may name several: {@code AHA20、本项目}. */
    public static List<String> split(String field) {
        return Arrays.stream(field.split("[、,，;；]")).map(String::strip).toList();
    }

    static List<String> missing(String field, Map<String, String> sources) {
        return known(field, sources)
                ? List.of()
                : split(field).stream().filter(tag -> !known(tag, sources)).toList();
    }
}

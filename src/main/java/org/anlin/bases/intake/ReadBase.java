package org.anlin.bases.intake;

import org.anlin.bases.BaseDetails;
import org.jspecify.annotations.Nullable;

/** A line of a file: the base that it means, or why it will not become one. */
record ReadBase(
        int line,
        String outcome,
        @Nullable String problem,
        String name,
        @Nullable String slug,
        @Nullable BaseDetails details) {

    static ReadBase bad(int line, String name, String problem) {
        return new ReadBase(line, "BAD", problem, name, null, null);
    }
}

package org.anlin.bases.intake;

import org.jspecify.annotations.Nullable;

/** A line that does not become a base, and why: a translation key. {@code slug} is the base that it looks like. */
public record LeftOutBase(
        int line,
        boolean duplicate,
        String problem,
        @Nullable String name,
        @Nullable String slug) {}

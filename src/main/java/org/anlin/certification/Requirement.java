package org.anlin.certification;

import org.jspecify.annotations.Nullable;

/** One thing that a scheme asks for; {@code subject} is the course where there is one. */
public record Requirement(Kind kind, @Nullable String subject, boolean met) {

    public enum Kind {
        COURSE,
        PRACTICE,
        IDENTITY,
        NAME
    }
}

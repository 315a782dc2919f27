package org.anlin.bases.intake;

import java.util.Objects;
import org.anlin.bases.BaseDetails;
import org.anlin.shared.intake.DraftLine;
import org.anlin.shared.intake.JudgedLine;
import org.jspecify.annotations.Nullable;

/** A line that does not become a base, and why: a translation key. {@code slug} is the base that it looks like. */
public record LeftOutBase(
        int line,
        boolean duplicate,
        String problem,
        @Nullable String name,
        @Nullable String slug) {

    static LeftOutBase of(DraftLine<String, BaseDetails> line) {
        return new LeftOutBase(
                line.line(),
                line.outcome() == JudgedLine.Outcome.DUPLICATE,
                Objects.requireNonNull(line.problem()),
                line.name(),
                line.key());
    }
}

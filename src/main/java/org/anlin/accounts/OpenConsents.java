package org.anlin.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read and decided before a person goes on: texts of their own, for a child the guardian's word, for a guardian
 * the children.
 */
public record OpenConsents(List<Text> own, boolean guardianFirst, boolean children) {

    static final OpenConsents NONE = new OpenConsents(List.of(), false, false);

    /** A text, and what the person agreed to before; nothing when it is new for them. */
    public record Text(
            ConsentDocument document,
            @Nullable String agreedVersion,
            @Nullable Instant agreedAt) {}

    public boolean none() {
        return own.isEmpty() && !guardianFirst && !children;
    }
}

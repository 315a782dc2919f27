package org.anlin.accounts;

import java.util.List;
import java.util.Locale;

/** The texts that people agree to; their file is {@code content/consents/<name>.<language>.md}. */
public enum ConsentDocument {
    PRIVACY,
    TERMS,
    CHILD;

    /** What somebody agrees to for themselves; the rest of a child's is their guardian's matter. */
    static List<ConsentDocument> ofOwner(boolean child) {
        return child ? List.of(TERMS) : List.of(PRIVACY, TERMS);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

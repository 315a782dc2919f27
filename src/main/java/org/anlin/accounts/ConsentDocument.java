package org.anlin.accounts;

import java.util.List;
import java.util.Locale;

/** The texts that people agree to; their file is {@code content/consents/<name>.<language>.md}. */
public enum ConsentDocument {
    PRIVACY,
    TERMS,
    CHILD;

    static final List<ConsentDocument> OWN = List.of(PRIVACY, TERMS);

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

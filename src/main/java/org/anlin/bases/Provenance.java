package org.anlin.bases;

import org.jspecify.annotations.Nullable;

/**
 * Where the facts come from; for staff only.
 *
 * @param importedHash what content/bases said when it was last taken over
 */
public record Provenance(
        Confidence confidence,
        @Nullable String sources,
        @Nullable String sourceNote,
        @Nullable String importedHash) {

    static final Provenance STAFF = new Provenance(Confidence.STAFF, null, null, null);

    Provenance checkedByStaff() {
        return new Provenance(Confidence.STAFF, sources, sourceNote, importedHash);
    }
}

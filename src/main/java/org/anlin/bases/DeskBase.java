package org.anlin.bases;

import org.jspecify.annotations.Nullable;

/** A base in the list of those who keep it. */
public record DeskBase(
        String slug,
        String name,
        String kind,
        @Nullable String districtCode,
        BaseState state,
        Confidence confidence,
        boolean callFirst,
        boolean hasPlace,
        boolean hasHours,
        boolean demo) {}

package org.anlin.bases;

import java.util.List;

/** A base with all that is known of it, for those who keep it; {@code version} goes back with every change. */
public record KeptBase(
        BaseId id,
        String slug,
        int version,
        BaseDetails details,
        BaseState state,
        Provenance provenance,
        List<BasePicture> pictures) {}

package org.anlin.classes.enrolment;

import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody with a place in a class; the position counts those who wait. */
public record RosterLine(
        AccountId learner,
        String name,
        PlaceState state,
        int position,
        @Nullable Instant offeredUntil,
        boolean walkIn) {}

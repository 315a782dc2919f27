package org.anlin.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the administrator's list. Roles read like {@code COORDINATOR 110105}. */
public record Person(
        AccountId id,
        String name,
        String maskedContact,
        @Nullable String districtCode,
        List<String> roles,
        boolean demo,
        boolean awaited,
        Instant createdAt) {}

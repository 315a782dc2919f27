package org.anlin.accounts;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Consent(
        String document,
        String version,
        OffsetDateTime givenAt,
        UUID givenBy,
        @Nullable OffsetDateTime withdrawnAt) {}

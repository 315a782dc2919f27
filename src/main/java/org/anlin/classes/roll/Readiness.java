package org.anlin.classes.roll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a class can begin, or since when it has. */
public record Readiness(
        Ratio ratio, boolean mayBegin, @Nullable Instant begunAt) {}

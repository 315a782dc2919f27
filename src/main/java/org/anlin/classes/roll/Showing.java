package org.anlin.classes.roll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The screen of the hall at this moment; without a code it is too early or over. */
public record Showing(@Nullable String address, boolean over, Instant doors, int here, int seated) {}

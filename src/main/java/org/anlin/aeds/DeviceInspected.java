package org.anlin.aeds;

import java.time.Instant;

/** A keeper has been there; {@code failed} when something was not as it should be. */
public record DeviceInspected(DeviceId device, boolean failed, Instant at) {}

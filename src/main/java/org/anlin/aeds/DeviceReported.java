package org.anlin.aeds;

import java.time.Instant;
import java.util.UUID;

/** Somebody says that a device is missing, broken or locked away. */
public record DeviceReported(DeviceId device, UUID report, String kind, Instant at) {}

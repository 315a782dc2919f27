package org.anlin.aeds.desk;

import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.register.DeviceDraft;
import org.jspecify.annotations.Nullable;

/**
 * All that staff know of a device.
 *
 * @param keeperName null when nobody keeps it
 */
public record DeviceFile(
        DeviceCard card,
        int version,
        String code,
        DeviceDraft draft,
        @Nullable String keeperName,
        @Nullable String outOfServiceBecause,
        @Nullable String source) {}

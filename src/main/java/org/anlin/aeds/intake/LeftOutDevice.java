package org.anlin.aeds.intake;

import org.anlin.aeds.DeviceCard;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not taken, and why, or what is to be known of one that is.
 *
 * @param problem a translation key, as is the warning
 * @param number that of the device that it is or looks like
 */
public record LeftOutDevice(
        int line,
        boolean duplicate,
        @Nullable String problem,
        @Nullable String warning,
        @Nullable String name,
        @Nullable Long number) {

    public String label() {
        return number == null ? "" : DeviceCard.label(number);
    }
}

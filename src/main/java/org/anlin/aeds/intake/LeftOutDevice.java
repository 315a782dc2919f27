package org.anlin.aeds.intake;

import org.anlin.aeds.DeviceCard;
import org.jspecify.annotations.Nullable;

/** A line that is not taken, and why: a translation key. {@code number} is that of the device that it is or looks like. */
public record LeftOutDevice(
        int line,
        boolean duplicate,
        String problem,
        @Nullable String name,
        @Nullable Long number) {

    public String label() {
        return number == null ? "" : DeviceCard.label(number);
    }
}

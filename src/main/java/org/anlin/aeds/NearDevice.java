package org.anlin.aeds;

import org.jspecify.annotations.Nullable;

/**
 * A device as somebody looks for one now.
 *
 * @param metres from the place that was asked for, as the crow flies; null without a place
 * @param daysSinceInspection null when it was never inspected
 */
public record NearDevice(
        DeviceCard card,
        @Nullable Long metres,
        DeviceState state,
        boolean open,
        @Nullable Long daysSinceInspection) {

    /** Open now, and nothing is known against it. */
    public boolean isAtHand() {
        return open && state != DeviceState.OVERDUE && state != DeviceState.OUT_OF_SERVICE;
    }
}

package org.anlin.aeds.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlin.aeds.DeviceCard;
import org.jspecify.annotations.Nullable;

/** A device in the hands of its keeper: what was tapped so far, and the inspections before. */
public record KeptDevice(
        DeviceCard card, @Nullable String outOfServiceBecause, Map<CheckItem, Boolean> taps, List<Past> history) {

    /** @param failed the items that were not fine */
    public record Past(
            Instant at,
            String inspector,
            List<CheckItem> failed,
            @Nullable String note) {}
}

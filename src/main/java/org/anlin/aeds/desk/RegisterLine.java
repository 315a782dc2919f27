package org.anlin.aeds.desk;

import java.time.LocalDate;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/** A device as lists of the register have it. */
public record RegisterLine(
        DeviceId id,
        long number,
        int version,
        DeviceDraft draft,
        GeoPoint place,
        DeviceState state,
        LocalDate inspectionDue,
        @Nullable LocalDate lastInspectedOn,
        boolean demo) {

    public String label() {
        return DeviceCard.label(number);
    }
}

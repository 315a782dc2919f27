package org.anlin.aeds.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the desk's list.
 *
 * @param reports how many reports wait for a decision
 */
public record DeskDevice(
        UUID id,
        long number,
        String name,
        String district,
        String spot,
        DeviceState state,
        LocalDate inspectionDue,
        @Nullable LocalDate padsExpireOn,
        @Nullable LocalDate batteryExpiresOn,
        int reports,
        boolean demo) {

    public DeviceId device() {
        return new DeviceId(id);
    }

    public String label() {
        return DeviceCard.label(number);
    }
}

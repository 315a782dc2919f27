package org.anlin.aeds;

import java.time.LocalDate;

/** An inspection, the pads or the battery of a device come to their last day. Told once for each step. */
public record DeviceDue(DeviceId device, Occasion occasion, LocalDate endsOn, int daysLeft) {

    public enum Occasion {
        INSPECTION,
        PADS,
        BATTERY
    }
}

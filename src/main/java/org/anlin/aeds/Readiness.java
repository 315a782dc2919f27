package org.anlin.aeds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the state of a device follows from. A date is the last day on which it is well. */
public record Readiness(
        LocalDate registeredOn,
        @Nullable LocalDate lastInspectedOn,
        @Nullable LocalDate padsExpireOn,
        @Nullable LocalDate batteryExpiresOn,
        boolean outOfService) {

    /** Pads and batteries take weeks to come; an inspection takes minutes. */
    public static final int PARTS_DUE_DAYS = 30;

    public static final int INSPECTION_DUE_DAYS = 7;

    /** The last day for the monthly inspection; a device that was never inspected counts from its registration. */
    public LocalDate inspectionDueOn() {
        return Objects.requireNonNullElse(lastInspectedOn, registeredOn).plusMonths(1);
    }

    public DeviceState stateOn(LocalDate today) {
        if (outOfService) {
            return DeviceState.OUT_OF_SERVICE;
        }
        if (dates().anyMatch(today::isAfter)) {
            return DeviceState.OVERDUE;
        }
        boolean due = !inspectionDueOn().isAfter(today.plusDays(INSPECTION_DUE_DAYS))
                || parts().anyMatch(end -> !end.isAfter(today.plusDays(PARTS_DUE_DAYS)));
        return due ? DeviceState.DUE : DeviceState.READY;
    }

    /** Days since the last inspection; null when there was none. */
    public @Nullable Long daysSinceInspection(LocalDate today) {
        return lastInspectedOn == null ? null : Math.max(0, ChronoUnit.DAYS.between(lastInspectedOn, today));
    }

    private Stream<LocalDate> dates() {
        return Stream.concat(Stream.of(inspectionDueOn()), parts());
    }

    private Stream<LocalDate> parts() {
        return Stream.of(padsExpireOn, batteryExpiresOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}

package org.anlin.aeds;

import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Which devices somebody looks for; those that are out of service are never among them.
 *
 * @param openOnly only where one gets in now
 * @param readyOnly without those that are overdue
 */
public record DeviceQuery(
        String text,
        @Nullable GeoPoint near,
        @Nullable String district,
        boolean openOnly,
        boolean readyOnly,
        int from,
        int size) {

    public static DeviceQuery near(GeoPoint place, int from, int size) {
        return new DeviceQuery("", place, null, false, false, from, size);
    }
}

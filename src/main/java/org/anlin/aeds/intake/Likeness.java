package org.anlin.aeds.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.shared.GeoPoint;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Knows when two devices of a district are probably one: a similar name and spot at nearly the same address or close by. Two
 * devices of a building that hang on different floors are two, and so are two serial numbers.
 */
class Likeness {

    private static final double SIMILAR = 0.85;
    private static final double SAME_ADDRESS = 0.93;
    private static final double CLOSE_METRES = 150;

    private record Known(
            @Nullable DeviceId id,
            String name,
            String address,
            String where,
            GeoPoint place,
            @Nullable String serial) {}

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Map<String, List<Known>> byDistrict = new HashMap<>();

    /** @param id null for a line that came earlier in the file */
    void add(@Nullable DeviceId id, DeviceDraft device) {
        byDistrict
                .computeIfAbsent(device.districtCode(), none -> new ArrayList<>())
                .add(known(id, device));
    }

    /** What it looks like; the value within is empty for an earlier line of the file. */
    Optional<Optional<DeviceId>> of(DeviceDraft device) {
        Known one = known(null, device);
        return byDistrict.getOrDefault(device.districtCode(), List.of()).stream()
                .filter(other -> isLike(one, other))
                .map(other -> Optional.ofNullable(other.id()))
                .findFirst();
    }

    private boolean isLike(Known one, Known other) {
        if (one.serial() != null && other.serial() != null) {
            return false;
        }
        return similarity.apply(one.where(), other.where()) >= SIMILAR
                && similarity.apply(one.name(), other.name()) >= SIMILAR
                && (one.place().metresTo(other.place()) <= CLOSE_METRES
                        || similarity.apply(one.address(), other.address()) >= SAME_ADDRESS);
    }

    private static Known known(@Nullable DeviceId id, DeviceDraft device) {
        String floor = device.floor() == null ? "" : device.floor();
        return new Known(
                id,
                bare(device.name()),
                bare(device.address()),
                bare(floor + device.spot()),
                device.place().point(),
                device.serialNumber());
    }

    /** Without what every name and address here begins with, which would make all of them alike. */
    private static String bare(String text) {
        return text.replaceAll("北京市?|..区|[\\s·（）()“”\"-]", "");
    }
}

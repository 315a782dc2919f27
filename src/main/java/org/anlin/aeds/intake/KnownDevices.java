package org.anlin.aeds.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anlin.aeds.desk.RegisterLine;
import org.jspecify.annotations.Nullable;

/** The devices of whoever brought the file, by what a list can name them by. */
class KnownDevices {

    private final Map<String, RegisterLine> byLabel = new HashMap<>();
    private final Map<String, List<RegisterLine>> bySerial = new HashMap<>();
    private final Likeness likeness = new Likeness();

    void add(RegisterLine device) {
        byLabel.put(device.label(), device);
        likeness.add(device.id(), device.draft());
        String serial = device.draft().serialNumber();
        if (serial != null) {
            bySerial.computeIfAbsent(key(serial), none -> new ArrayList<>()).add(device);
        }
    }

    Optional<RegisterLine> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label.toUpperCase(Locale.ROOT)));
    }

    /** @param model narrows it down when the list names it: makers count each for themselves */
    Optional<RegisterLine> withSerial(String serial, String model) {
        List<RegisterLine> same = bySerial.getOrDefault(key(serial), List.of()).stream()
                .filter(device -> model.isEmpty()
                        || model.equalsIgnoreCase(text(device.draft().model())))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    Likeness likeness() {
        return likeness;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String key(String serial) {
        return serial.toLowerCase(Locale.ROOT);
    }
}

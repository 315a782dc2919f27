package org.anlin.classes.roll;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.anlin.shared.TimeConfiguration;

/** A moment in a sentence, the same in every language. */
final class RollTimes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private RollTimes() {}

    static String of(Instant instant) {
        return MOMENT.format(instant.atZone(TimeConfiguration.BEIJING));
    }
}

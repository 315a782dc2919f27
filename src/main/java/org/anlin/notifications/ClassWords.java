package org.anlin.notifications;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anlin.classes.ClassEntry;
import org.anlin.notifications.Notice.Words;
import org.anlin.shared.TimeConfiguration;
import org.springframework.stereotype.Component;

/** A class in the words of its messages: {0} course, {1} time, {2} place, {3} reason of a cancellation. */
@Component
class ClassWords {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern(
                    "M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(TimeConfiguration.BEIJING);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH).withZone(TimeConfiguration.BEIJING);

    Words of(ClassEntry entry) {
        String place = entry.venueName() + " " + entry.room() + "（" + entry.address() + "）";
        String placeEn = entry.venueName() + " " + entry.room() + " (" + entry.address() + ")";
        String reason = entry.reason() == null ? "" : entry.reason();
        return new Words(
                List.of(entry.titleZh(), CHINESE.format(entry.startsAt()), place, reason),
                List.of(entry.titleEn(), ENGLISH.format(entry.startsAt()), placeEn, reason));
    }

    Words time(Instant at) {
        return new Words(List.of(CHINESE.format(at)), List.of(ENGLISH.format(at)));
    }
}

package org.anlin.classes.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.anlin.classes.ClassCard;
import org.anlin.classes.ClassEntry;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.Parts;

/** Times and seats in the words of the page; all times are those of Beijing. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    public static String when(ClassEntry entry) {
        return when(entry.startsAt(), entry.endsAt());
    }

    public static String when(Instant startsAt, Instant endsAt) {
        ZonedDateTime ends = endsAt.atZone(TimeConfiguration.BEIJING);
        boolean nextDay =
                day(endsAt).isAfter(day(startsAt)) && !ends.toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        return moment(startsAt) + "–" + (nextDay ? moment(endsAt) : TIME.format(ends));
    }

    public static String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(TimeConfiguration.BEIJING);
        String pattern = english() ? "EEE d MMM uuuu, HH:mm" : "uuuu年M月d日 EEEE HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Parts.locale()).format(at);
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atZone(TimeConfiguration.BEIJING));
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TimeConfiguration.BEIJING);
    }

    public static String seats(ClassCard card) {
        if (card.free() > 0) {
            return Parts.t("classes.seats.free", card.free(), card.seats());
        }
        return card.waiting() > 0 ? Parts.t("classes.seats.waiting", card.waiting()) : Parts.t("classes.seats.full");
    }

    /** How long is left, in words: hours and minutes, at least one minute. */
    public static String left(Instant now, Instant until) {
        long minutes = Math.max(1, Duration.between(now, until).toMinutes());
        return minutes < 60
                ? Parts.t("classes.left.minutes", minutes)
                : Parts.t("classes.left.hours", minutes / 60, minutes % 60);
    }

    private static boolean english() {
        return Parts.locale().equals(Translations.ENGLISH);
    }
}

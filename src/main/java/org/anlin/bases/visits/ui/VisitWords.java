package org.anlin.bases.visits.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.anlin.bases.visits.booking.BookingState;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Parts;

/** Times and states in the words of the page; all times are those of Beijing. */
final class VisitWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private VisitWords() {}

    static String when(Instant startsAt, Instant endsAt) {
        return day(LocalDate.ofInstant(startsAt, TimeConfiguration.BEIJING)) + " " + hours(startsAt, endsAt);
    }

    static String hours(Instant startsAt, Instant endsAt) {
        return time(startsAt) + "–" + time(endsAt);
    }

    static String moment(Instant at) {
        return day(LocalDate.ofInstant(at, TimeConfiguration.BEIJING)) + " " + time(at);
    }

    static String day(LocalDate day) {
        String pattern = Parts.english() ? "EEE d MMM uuuu" : "uuuu年M月d日 EEEE";
        return DateTimeFormatter.ofPattern(pattern, Parts.locale()).format(day);
    }

    static String state(BookingState state) {
        return Parts.t("visits.state." + state);
    }

    static String style(BookingState state) {
        return switch (state) {
            case CONFIRMED -> "success";
            case REQUESTED -> "warn";
            case CANCELLED -> "quiet";
            case DECLINED, REMOVED, SLOT_CLOSED, LAPSED -> "error";
        };
    }

    private static String time(Instant at) {
        return TIME.format(ZonedDateTime.ofInstant(at, TimeConfiguration.BEIJING));
    }
}

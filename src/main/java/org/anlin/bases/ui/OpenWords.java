package org.anlin.bases.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anlin.regions.PublicHolidays;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** Says whether a place is open now and when it opens next. */
@Component
class OpenWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final HoursText text;
    private final PublicHolidays holidays;
    private final Clock clock;

    OpenWords(HoursText text, PublicHolidays holidays, Clock clock) {
        this.text = text;
        this.holidays = holidays;
        this.clock = clock;
    }

    List<String> lines(OpeningHours hours) {
        return text.lines(hours, now().toLocalDate(), Parts.locale());
    }

    /** Open, and still letting people in. */
    boolean admits(OpeningHours hours) {
        return hours.admitsAt(now(), holidays);
    }

    String status(OpeningHours hours) {
        LocalDateTime now = now();
        if (!hours.isOpenAt(now, holidays)) {
            return hours.nextOpening(now, holidays)
                    .map(next -> Parts.t("bases.open.next", moment(next, now.toLocalDate())))
                    .orElseGet(() -> Parts.t("bases.open.closed"));
        }
        if (!hours.admitsAt(now, holidays)) {
            return Parts.t("bases.open.no-entry");
        }
        return hours.on(now.toLocalDate(), holidays).stream()
                .filter(span -> covers(span, now.toLocalTime()))
                .findFirst()
                .filter(span -> !span.equals(TimeSpan.WHOLE_DAY))
                .map(span -> Parts.t("bases.open.until", until(span)))
                .orElseGet(() -> Parts.t("bases.open.now"));
    }

    private static boolean covers(TimeSpan span, LocalTime time) {
        return !time.isBefore(span.opens())
                && (span.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(span.closes()));
    }

    private static String until(TimeSpan span) {
        return span.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(span.closes());
    }

    private static String moment(LocalDateTime moment, LocalDate today) {
        LocalDate day = moment.toLocalDate();
        if (day.equals(today)) {
            return Parts.t("bases.open.today", TIME.format(moment));
        }
        if (day.equals(today.plusDays(1))) {
            return Parts.t("bases.open.tomorrow", TIME.format(moment));
        }
        String pattern = Parts.english() ? "EEE d MMM, H:mm" : "M月d日EEEE H:mm";
        return DateTimeFormatter.ofPattern(pattern, Parts.locale()).format(moment);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
    }
}

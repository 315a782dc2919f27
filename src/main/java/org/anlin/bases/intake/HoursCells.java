package org.anlin.bases.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.ExceptionDays;
import org.anlin.shared.hours.HoursReader;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Structured hours in three cells, as people write them: the week, public holidays, exceptions that are not over. */
@Component
class HoursCells {

    private static final String AS_USUAL = "照常";
    private static final String HOLIDAYS = "法定节假日 ";

    private final HoursText words;
    private final Clock clock;

    HoursCells(HoursText words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String weekly(@Nullable OpeningHours hours) {
        return hours == null ? "" : String.join("；", words.weekly(hours, Translations.CHINESE));
    }

    String onHolidays(@Nullable OpeningHours hours) {
        if (hours == null) {
            return "";
        }
        List<TimeSpan> spans = hours.onHolidays();
        return spans == null ? AS_USUAL : words.hours(spans, Translations.CHINESE);
    }

    String exceptions(@Nullable OpeningHours hours) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        return hours == null ? "" : String.join("；", words.exceptions(hours, today, Translations.CHINESE));
    }

    /** A cell that says what is there already, or nothing, changes nothing; the week may speak of the others too. */
    @Nullable
    OpeningHours read(
            @Nullable OpeningHours before, Optional<String> week, Optional<String> holidays, Optional<String> days) {
        Optional<OpeningHours> weekly =
                week.filter(text -> !text.equals(weekly(before))).map(HoursCells::ofTheWeek);
        Optional<String> onHolidays = holidays.filter(text -> !text.equals(onHolidays(before)));
        Optional<String> exceptions = days.filter(text -> !text.equals(exceptions(before)));
        if (weekly.isEmpty() && onHolidays.isEmpty() && exceptions.isEmpty()) {
            return before;
        }
        OpeningHours base = weekly.map(read -> filled(read, before)).orElse(before);
        if (base == null) {
            throw new RuleViolation("bases.intake.line.no-week");
        }
        return new OpeningHours(
                base.week(),
                onHolidays.isPresent() ? holidays(onHolidays.get()) : base.onHolidays(),
                exceptions.map(HoursCells::exceptional).orElse(base.exceptions()));
    }

    private static OpeningHours filled(OpeningHours read, @Nullable OpeningHours before) {
        return before == null
                ? read
                : new OpeningHours(
                        read.week(),
                        read.onHolidays() == null ? before.onHolidays() : read.onHolidays(),
                        read.exceptions().isEmpty() ? before.exceptions() : read.exceptions());
    }

    private static OpeningHours ofTheWeek(String text) {
        OpeningHours read = HoursReader.read(text);
        if (read.week().isEmpty()) {
            throw new RuleViolation("shared.hours.unreadable");
        }
        return read;
    }

    private static @Nullable List<TimeSpan> holidays(String text) {
        OpeningHours read = HoursReader.read(text.contains("节假日") ? text : HOLIDAYS + text);
        if (!read.week().isEmpty() || !read.exceptions().isEmpty()) {
            throw new RuleViolation("shared.hours.unreadable");
        }
        return read.onHolidays();
    }

    private static List<ExceptionDays> exceptional(String text) {
        OpeningHours read = HoursReader.read(text);
        if (!read.week().isEmpty() || read.onHolidays() != null) {
            throw new RuleViolation("shared.hours.unreadable");
        }
        return read.exceptions();
    }
}

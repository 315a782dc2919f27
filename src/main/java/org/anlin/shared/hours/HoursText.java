package org.anlin.shared.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/** Writes opening hours as people do: 周二至周日 9:00–16:30（16:00 停止入场）；周一闭馆. */
@Component
public class HoursText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Translations translations;

    HoursText(Translations translations) {
        this.translations = translations;
    }

    /** One line for the days that have the same hours, then holidays, then exceptions that are not over. */
    public List<String> lines(OpeningHours hours, LocalDate today, Locale language) {
        var lines = new ArrayList<>(weekly(hours, language));
        List<TimeSpan> onHolidays = hours.onHolidays();
        if (onHolidays != null) {
            lines.add(line(text("shared.hours.holidays", language), onHolidays, language));
        }
        lines.addAll(exceptions(hours, today, language));
        return lines;
    }

    /** The days of the week alone. */
    public List<String> weekly(OpeningHours hours, Locale language) {
        var lines = new ArrayList<String>();
        byHours(hours).forEach((spans, days) -> lines.add(line(days(days, language), spans, language)));
        return lines;
    }

    /** The exceptions alone that are not over. */
    public List<String> exceptions(OpeningHours hours, LocalDate today, Locale language) {
        return hours.exceptions().stream()
                .filter(exception -> !exception.to().isBefore(today))
                .map(exception -> exception(exception, language))
                .toList();
    }

    private static Map<List<TimeSpan>, List<DayOfWeek>> byHours(OpeningHours hours) {
        var byHours = new LinkedHashMap<List<TimeSpan>, List<DayOfWeek>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            byHours.computeIfAbsent(hours.week().getOrDefault(day, List.of()), spans -> new ArrayList<>())
                    .add(day);
        }
        List<DayOfWeek> closed = byHours.remove(List.<TimeSpan>of());
        if (closed != null) {
            byHours.put(List.of(), closed);
        }
        return byHours;
    }

    /** A run of three or more days is written from–to; a run goes over the end of the week. */
    private String days(List<DayOfWeek> days, Locale language) {
        if (days.size() == 7) {
            return text("shared.hours.daily", language);
        }
        return runs(days).stream()
                .map(run -> run.size() < 3
                        ? run.stream()
                                .map(day -> name(day, language))
                                .collect(Collectors.joining(text("shared.hours.and", language)))
                        : text(
                                "shared.hours.days",
                                language,
                                name(run.getFirst(), language),
                                name(run.getLast(), language)))
                .collect(Collectors.joining(text("shared.hours.and", language)));
    }

    private static List<List<DayOfWeek>> runs(List<DayOfWeek> days) {
        var runs = new ArrayList<List<DayOfWeek>>();
        for (DayOfWeek day : days) {
            if (runs.isEmpty() || runs.getLast().getLast().plus(1) != day) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        if (runs.size() > 1 && runs.getFirst().getFirst() == DayOfWeek.MONDAY && days.contains(DayOfWeek.SUNDAY)) {
            runs.getLast().addAll(runs.removeFirst());
        }
        return runs;
    }

    private String line(String days, List<TimeSpan> spans, Locale language) {
        return text("shared.hours.line", language, days, hours(spans, language));
    }

    private String exception(ExceptionDays exception, Locale language) {
        String day = date(exception.from(), language);
        String days = exception.from().equals(exception.to())
                ? day
                : text("shared.hours.days", language, day, date(exception.to(), language));
        String line = line(days, exception.spans(), language);
        return exception.reason() == null ? line : text("shared.hours.because", language, line, exception.reason());
    }

    /** The hours of one day. */
    public String hours(List<TimeSpan> spans, Locale language) {
        if (spans.isEmpty()) {
            return text("shared.hours.closed", language);
        }
        return spans.stream()
                .map(span -> span(span, language))
                .collect(Collectors.joining(text("shared.hours.and", language)));
    }

    private String span(TimeSpan span, Locale language) {
        if (span.equals(TimeSpan.WHOLE_DAY)) {
            return text("shared.hours.whole-day", language);
        }
        String closes = span.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(span.closes());
        String hours = TIME.format(span.opens()) + "–" + closes;
        return span.lastEntry() == null
                ? hours
                : text("shared.hours.until", language, hours, TIME.format(span.lastEntry()));
    }

    private static String name(DayOfWeek day, Locale language) {
        return language.equals(Translations.ENGLISH)
                ? day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : "周" + "一二三四五六日".charAt(day.ordinal());
    }

    private String date(LocalDate day, Locale language) {
        String pattern = language.equals(Translations.ENGLISH) ? "d MMM yyyy" : "yyyy年M月d日";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private String text(String key, Locale language, Object... arguments) {
        return translations.text(key, language, arguments);
    }
}

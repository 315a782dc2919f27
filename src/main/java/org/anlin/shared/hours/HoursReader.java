package org.anlin.shared.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours as lists have them: 周二至周日 9:00–16:30（16:00 停止入场）；周一闭馆；法定节假日照常；2027年2月6日至12日闭馆（春节）.
 * Whatever is not understood is refused: somebody before a locked door has gone there for nothing.
 */
public final class HoursReader {

    private final Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<ExceptionDays> exceptions = new ArrayList<>();
    private @Nullable List<TimeSpan> onHolidays;
    private @Nullable ExceptionDays exception;
    private boolean namesHolidays;
    private boolean saidHours;

    private HoursReader() {}

    public static OpeningHours read(String text) {
        var reader = new HoursReader();
        Matcher token = HoursWords.TOKEN.matcher(text.strip());
        while (token.regionStart() < token.regionEnd()) {
            if (!token.lookingAt()) {
                throw unreadable();
            }
            if (token.group("nothing") == null) {
                reader.take(token);
            }
            token.region(token.end(), token.regionEnd());
        }
        if (!reader.saidHours) {
            throw unreadable();
        }
        reader.begin();
        return new OpeningHours(reader.week, reader.onHolidays, reader.exceptions);
    }

    private void take(Matcher token) {
        if (token.group("whole") != null) {
            open(TimeSpan.WHOLE_DAY);
        } else if (token.group("opens") != null) {
            open(HoursWords.span(token));
        } else if (token.group("closed") != null) {
            close();
        } else if (token.group("usual") != null) {
            holidaysAreAsUsual();
        } else if (token.group("reason") != null) {
            because(token.group("reason").strip());
        } else {
            name(token);
        }
    }

    private void open(TimeSpan span) {
        saidHours = true;
        if (exception != null) {
            exception = new ExceptionDays(exception.from(), exception.to(), with(exception.spans(), span), null);
            return;
        }
        if (namesHolidays) {
            onHolidays = with(onHolidays == null ? List.of() : onHolidays, span);
        }
        Set<DayOfWeek> meant = days.isEmpty() && !namesHolidays ? EnumSet.allOf(DayOfWeek.class) : days;
        meant.forEach(day -> week.merge(day, List.of(span), (before, added) -> with(before, span)));
    }

    private void close() {
        saidHours = true;
        if (namesHolidays) {
            onHolidays = List.of();
        }
        days.forEach(week::remove);
    }

    private void holidaysAreAsUsual() {
        if (!namesHolidays || !days.isEmpty()) {
            throw unreadable();
        }
        saidHours = true;
        onHolidays = null;
    }

    /** Only exceptional days say why; "by appointment" beside usual hours is more than hours. */
    private void because(String reason) {
        if (exception == null || !saidHours || exception.reason() != null || reason.isEmpty()) {
            throw unreadable();
        }
        exception = new ExceptionDays(exception.from(), exception.to(), exception.spans(), reason);
    }

    /** Days that follow hours begin anew; days that follow days are added to them. */
    private void name(Matcher token) {
        if (saidHours) {
            begin();
        }
        if (exception != null) {
            throw unreadable();
        }
        if (token.group("year") != null) {
            exception = exceptional(token);
        } else if (token.group("holidays") != null) {
            namesHolidays = true;
        } else if (token.group("workdays") != null) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            onHolidays = List.of();
        } else {
            days.addAll(HoursWords.days(token));
        }
    }

    private void begin() {
        if (exception != null) {
            exceptions.add(exception);
        }
        exception = null;
        days.clear();
        namesHolidays = false;
        saidHours = false;
    }

    private ExceptionDays exceptional(Matcher token) {
        if (!days.isEmpty() || namesHolidays) {
            throw unreadable();
        }
        try {
            LocalDate from = HoursWords.from(token);
            return new ExceptionDays(from, HoursWords.to(token, from), List.of(), null);
        } catch (DateTimeException noSuchDay) {
            throw unreadable();
        }
    }

    private static List<TimeSpan> with(List<TimeSpan> spans, TimeSpan span) {
        var more = new ArrayList<>(spans);
        more.add(span);
        return more;
    }

    static RuleViolation unreadable() {
        return new RuleViolation("shared.hours.unreadable");
    }
}

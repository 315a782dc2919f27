package org.anlin.aeds.intake;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours as lists have them: 周一至周五 9:00-17:00；周末 10:00-16:00；节假日不开放. Whatever is not understood is refused: a device
 * behind a locked door helps nobody.
 */
final class HoursReader {

    private static final String DAY = "[一二三四五六日天]";
    private static final String NAMES = "mon|tue|wed|thu|fri|sat|sun";
    private static final String TO = "\\s*(?:至|到|to|[-–—~～])\\s*";
    private static final String TIME = "\\d{1,2}(?:[:：]\\d{2}|[点时](?:\\d{2}分?|半)?)";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<every>每天|每日|全周|daily|every day)"
                    + "|(?<workdays>工作日|weekdays)"
                    + "|(?<weekend>周末|双休日|weekends?)"
                    + "|(?<holidays>(?:法定)?节假日|public holidays)"
                    + "|(?:周|星期|礼拜)(?<from>" + DAY + ")" + TO + "(?:周|星期|礼拜)?(?<to>" + DAY + ")"
                    + "|(?:周|星期|礼拜)(?<days>" + DAY + "+)"
                    + "|(?<first>" + NAMES + ")[a-z]*(?:" + TO + "(?<last>" + NAMES + ")[a-z]*)?"
                    + "|(?<whole>全天(?:开放|候)?|(?:7\\s*[x×*]\\s*)?24\\s*(?:小时|h(?:ours)?)(?:开放)?|all day|around the clock)"
                    + "|(?<closed>不开放|休息|闭馆|关闭|closed)"
                    + "|(?<opens>" + TIME + ")" + TO + "(?<closes>" + TIME + ")"
                    + "|(?<nothing>[\\s,，;；、。/|：:]+|和|及|and)",
            Pattern.CASE_INSENSITIVE);

    private final Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private @Nullable List<TimeSpan> onHolidays;
    private boolean namesHolidays;
    private boolean saidHours;

    private HoursReader() {}

    static OpeningHours read(String text) {
        var reader = new HoursReader();
        Matcher token = TOKEN.matcher(text.strip().toLowerCase(Locale.ROOT));
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
        return new OpeningHours(reader.week, reader.onHolidays, List.of());
    }

    private void take(Matcher token) {
        if (token.group("whole") != null) {
            open(TimeSpan.WHOLE_DAY);
        } else if (token.group("opens") != null) {
            open(new TimeSpan(time(token.group("opens")), time(token.group("closes")), null));
        } else if (token.group("closed") != null) {
            close();
        } else {
            name(token);
        }
    }

    private void open(TimeSpan span) {
        saidHours = true;
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

    /** Days that follow hours begin anew; days that follow days are added to them. */
    private void name(Matcher token) {
        if (saidHours) {
            days.clear();
            namesHolidays = false;
            saidHours = false;
        }
        if (token.group("holidays") != null) {
            namesHolidays = true;
        } else if (token.group("workdays") != null) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            onHolidays = List.of();
        } else {
            days.addAll(named(token));
        }
    }

    private static Set<DayOfWeek> named(Matcher token) {
        if (token.group("every") != null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (token.group("weekend") != null) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        if (token.group("from") != null) {
            return range(
                    chinese(token.group("from").charAt(0)),
                    chinese(token.group("to").charAt(0)));
        }
        if (token.group("first") != null) {
            DayOfWeek first = english(token.group("first"));
            return range(first, token.group("last") == null ? first : english(token.group("last")));
        }
        Set<DayOfWeek> several = EnumSet.noneOf(DayOfWeek.class);
        token.group("days").chars().forEach(day -> several.add(chinese((char) day)));
        return several;
    }

    /** Over the end of the week when the last day comes before the first. */
    private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> range = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            range.add(day.plus(1));
        }
        return range;
    }

    private static DayOfWeek chinese(char day) {
        return DayOfWeek.of(day == '天' ? 7 : "一二三四五六日".indexOf(day) + 1);
    }

    private static DayOfWeek english(String day) {
        return DayOfWeek.of(NAMES.indexOf(day) / 4 + 1);
    }

    private static LocalTime time(String text) {
        String[] parts = text.replace("半", "30").replace("分", "").split("[:：点时]");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw unreadable();
        }
        return LocalTime.of(hour % 24, minute);
    }

    private static List<TimeSpan> with(List<TimeSpan> spans, TimeSpan span) {
        var more = new ArrayList<>(spans);
        more.add(span);
        return more;
    }

    private static RuleViolation unreadable() {
        return new RuleViolation("aeds.intake.line.hours");
    }
}

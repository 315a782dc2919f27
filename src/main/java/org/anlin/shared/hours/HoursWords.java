package org.anlin.shared.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words in which people write hours, and what each stands for. */
final class HoursWords {

    private static final String DAY = "[一二三四五六日天]";
    private static final String NAMES = "mon|tue|wed|thu|fri|sat|sun";
    private static final String TO = "\\s*(?:至|到|to|[-–—~～])\\s*";
    private static final String TIME = "\\d{1,2}(?:[:：]\\d{2}|[点时](?:\\d{2}分?|半)?)";
    private static final String NO_ENTRY = "\\s*(?:后|以后|起)?\\s*(?:停止(?:入场|入馆|进场|进馆|检票)|最后入场|last entry)";

    static final Pattern TOKEN = Pattern.compile(
            "(?<every>每天|每日|全周|daily|every day)"
                    + "|(?<workdays>工作日|weekdays)"
                    + "|(?<weekend>周末|双休日|weekends?)"
                    + "|(?<holidays>(?:法定)?节假日|public holidays)"
                    + "|(?:周|星期|礼拜)(?<from>" + DAY + ")" + TO + "(?:周|星期|礼拜)?(?<to>" + DAY + ")"
                    + "|(?:周|星期|礼拜)(?<days>" + DAY + "+)"
                    + "|(?<first>" + NAMES + ")[a-z]*(?:" + TO + "(?<last>" + NAMES + ")[a-z]*)?"
                    + "|(?<year>\\d{4})(?:年|[-./])(?<month>\\d{1,2})(?:月|[-./])(?<day>\\d{1,2})日?"
                    + "(?:" + TO
                    + "(?:(?:(?<toyear>\\d{4})(?:年|[-./]))?(?<tomonth>\\d{1,2})(?:月|[-./]))?(?<today>\\d{1,2})日?"
                    + "(?![\\d:：点时]))?"
                    + "|(?<whole>全天(?:开放|候)?|(?:7\\s*[x×*]\\s*)?24\\s*(?:小时|h(?:ours)?)(?:开放)?|all day|around the clock)"
                    + "|(?<closed>不开放|休息|闭馆|关闭|closed)"
                    + "|(?<usual>照常(?:开放)?|和平时一样|as usual)"
                    + "|(?<opens>" + TIME + ")" + TO + "(?<closes>" + TIME + ")"
                    + "(?:[\\s,，（(]*(?:(?<entry>" + TIME + ")" + NO_ENTRY
                    + "|(?:最后入场|last entry)[\\s:：]*(?:at\\s*)?(?<until>"
                    + TIME + "))[）)]?)?"
                    + "|[（(](?<reason>[^（）()]*)[）)]"
                    + "|(?<nothing>[\\s,，;；、。/|：:]+|和|及|and)",
            Pattern.CASE_INSENSITIVE);

    private HoursWords() {}

    static TimeSpan span(Matcher token) {
        String entry = token.group("entry") == null ? token.group("until") : token.group("entry");
        return new TimeSpan(
                time(token.group("opens")), time(token.group("closes")), entry == null ? null : time(entry));
    }

    static Set<DayOfWeek> days(Matcher token) {
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

    static LocalDate from(Matcher token) {
        return LocalDate.of(
                Integer.parseInt(token.group("year")),
                Integer.parseInt(token.group("month")),
                Integer.parseInt(token.group("day")));
    }

    /** What the second of two dates leaves out is as in the first. */
    static LocalDate to(Matcher token, LocalDate from) {
        return token.group("today") == null
                ? from
                : LocalDate.of(
                        number(token.group("toyear"), from.getYear()),
                        number(token.group("tomonth"), from.getMonthValue()),
                        Integer.parseInt(token.group("today")));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
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
        return DayOfWeek.of(NAMES.indexOf(day.toLowerCase(Locale.ROOT)) / 4 + 1);
    }

    private static LocalTime time(String text) {
        String[] parts = text.replace("半", "30").replace("分", "").split("[:：点时]");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw HoursReader.unreadable();
        }
        return LocalTime.of(hour % 24, minute);
    }
}

package org.anlin.shared.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The language that is printed large; the other one is printed small beneath it. */
public enum PrintLanguage {
    ZH("zh-CN", "uuuu年M月d日"),
    EN("en", "d MMMM uuuu");

    private final String tag;
    private final DateTimeFormatter dates;

    PrintLanguage(String tag, String datePattern) {
        this.tag = tag;
        this.dates = DateTimeFormatter.ofPattern(datePattern, Locale.ENGLISH);
    }

    String tag() {
        return tag;
    }

    PrintLanguage other() {
        return this == ZH ? EN : ZH;
    }

    String date(LocalDate date) {
        return dates.format(date);
    }
}

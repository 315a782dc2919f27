package org.anlin.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anlin.learning.content.CourseOutline;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** A course as a list shows it. */
public record CourseCard(
        String slug,
        String titleZh,
        String titleEn,
        String summaryZh,
        String summaryEn,
        String theme,
        List<String> audiences,
        String mode,
        BigDecimal hours,
        int lessons,
        int minutes,
        @Nullable String cover) {

    static CourseCard of(CourseVersion course) {
        CourseOutline outline = course.outline();
        return new CourseCard(
                course.slug(),
                outline.title(),
                outline.titleEn(),
                outline.summary(),
                outline.summaryEn(),
                outline.theme(),
                outline.audiences(),
                outline.mode(),
                outline.hours().total(),
                course.lessons().size(),
                course.minutes(),
                course.cover());
    }

    public String title(Locale locale) {
        return english(locale) ? titleEn : titleZh;
    }

    public String summary(Locale locale) {
        return english(locale) ? summaryEn : summaryZh;
    }

    static boolean english(Locale locale) {
        return Translations.supported(locale).equals(Translations.ENGLISH);
    }

    /** Up to two hours, up to a day, longer. */
    String length() {
        if (hours.compareTo(BigDecimal.TWO) <= 0) {
            return "short";
        }
        return hours.compareTo(BigDecimal.valueOf(8)) <= 0 ? "medium" : "long";
    }
}

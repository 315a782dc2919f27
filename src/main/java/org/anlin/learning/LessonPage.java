package org.anlin.learning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One lesson to be read; {@code html} is safe and shared between all readers. */
public record LessonPage(
        String course,
        String courseTitleZh,
        String courseTitleEn,
        String slug,
        String titleZh,
        String titleEn,
        String summary,
        int minutes,
        String html,
        boolean unreviewed,
        int position,
        int total,
        int doneCount,
        boolean done,
        @Nullable String previous,
        @Nullable String next,
        double resumeAt,
        boolean withdrawn) {

    public String title(Locale locale) {
        return CourseCard.english(locale) ? titleEn : titleZh;
    }

    public String courseTitle(Locale locale) {
        return CourseCard.english(locale) ? courseTitleEn : courseTitleZh;
    }
}

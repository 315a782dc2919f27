package org.anlin.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hands-on skills of one version of a course. {@code guidelines} are publisher and year of what they rest on; empty where
 * they are this project's own. {@code reviewNote} is there while nobody with a licence has reviewed the course.
 */
public record SkillSheet(
        String course,
        int version,
        List<String> guidelines,
        @Nullable String reviewNote,
        List<Skill> skills) {

    public record Skill(
            String id,
            String item,
            String itemEn,
            String criterion,
            String criterionEn,
            String judge,
            String judgeEn,
            boolean critical,
            @Nullable Bounds bounds,
            boolean unreviewed) {

        public String item(Locale locale) {
            return CourseCard.english(locale) ? itemEn : item;
        }

        public String criterion(Locale locale) {
            return CourseCard.english(locale) ? criterionEn : criterion;
        }

        public String judge(Locale locale) {
            return CourseCard.english(locale) ? judgeEn : judge;
        }
    }

    /** At least {@code min}, at most {@code max}, less than {@code below}; the unit is a key such as {@code per-minute}. */
    public record Bounds(
            String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal below) {}
}

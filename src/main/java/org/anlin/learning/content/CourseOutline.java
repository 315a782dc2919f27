package org.anlin.learning.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What course.yaml says. */
public record CourseOutline(
        int version,
        String code,
        String title,
        String titleEn,
        String summary,
        String summaryEn,
        String theme,
        List<String> audiences,
        String mode,
        Hours hours,
        List<String> hoursNotes,
        List<String> disputes,
        List<String> keywords,
        Review review,
        QuizTerms quiz,
        List<Part> modules,
        List<Skill> skills,
        Map<String, String> sources,
        boolean withdrawn) {

    public static final List<String> THEMES =
            List.of("first-aid", "fire", "earthquake", "flood", "home", "gas", "school", "response");
    public static final List<String> AUDIENCES =
            List.of("everyone", "family", "workplace", "school", "volunteer", "community");
    public static final List<String> MODES = List.of("online", "blended");

    /** Class hours: learnt online, practised by hand, assessed. */
    public record Hours(BigDecimal online, BigDecimal practice, BigDecimal assessment) {
        public BigDecimal total() {
            return online.add(practice).add(assessment);
        }
    }

    public record Review(String status, String note) {
        public boolean unreviewed() {
            return !status.equals("reviewed");
        }
    }

    /** {@code attempts} are tries per day of Beijing, {@code pauseMinutes} the rest after a failed one. */
    public record QuizTerms(int draw, int passPercent, int attempts, int pauseMinutes) {}

    public record Part(String id, String title, String titleEn) {}

    /** One item of the hands-on checklist; {@code judge} may be empty. */
    public record Skill(
            String id,
            String item,
            String itemEn,
            String criterion,
            String criterionEn,
            String judge,
            String judgeEn,
            boolean critical,
            @Nullable Measure measure,
            String source) {

        @SuppressWarnings("NullAway") // a version that was stored before there was English has none
        public Skill {
            itemEn = itemEn == null ? item : itemEn;
            criterionEn = criterionEn == null ? criterion : criterionEn;
            judgeEn = judgeEn == null ? judge : judgeEn;
        }
    }

    /** A criterion that is a number: at least {@code min}, at most {@code max}, less than {@code below}. */
    public record Measure(
            String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal below) {

        public static final List<String> UNITS = List.of("second", "per-minute", "centimetre");
    }

    public boolean blended() {
        return mode.equals("blended");
    }
}

package org.anlin.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlin.learning.content.CourseOutline.QuizTerms;
import org.jspecify.annotations.Nullable;

/** Everything that the page of one course shows to the person who asks. */
public record CoursePage(
        CourseCard card,
        int version,
        boolean withdrawn,
        boolean newVersionWaits,
        Hours hours,
        @Nullable String hoursNotesHtml,
        @Nullable String disputesHtml,
        List<Part> parts,
        List<SkillSheet.Skill> skills,
        List<SourceLine> sources,
        @Nullable String reviewNote,
        Terms terms,
        @Nullable Learner learner,
        NextStep next) {

    public record Hours(BigDecimal online, BigDecimal practice, BigDecimal assessment) {}

    public record Part(String titleZh, String titleEn, List<LessonLine> lessons) {
        public String title(Locale locale) {
            return CourseCard.english(locale) ? titleEn : titleZh;
        }
    }

    public record LessonLine(String slug, String titleZh, String titleEn, int minutes, boolean done) {
        public String title(Locale locale) {
            return CourseCard.english(locale) ? titleEn : titleZh;
        }
    }

    public record SourceLine(String wording, boolean unreviewed) {}

    /** Attempts are per day of Beijing. */
    public record Terms(int questions, int passPercent, int attempts, int pauseMinutes) {
        public static Terms of(QuizTerms quiz) {
            return new Terms(quiz.draw(), quiz.passPercent(), quiz.attempts(), quiz.pauseMinutes());
        }
    }

    public record Learner(int done, int lessons, @Nullable Instant passedAt) {}

    /** What the one big button does; the lesson only where it leads to one. */
    public record NextStep(Kind kind, @Nullable String lesson) {
        public enum Kind {
            BEGIN,
            CONTINUE,
            TAKE_QUIZ,
            RESUME_QUIZ,
            DONE
        }
    }
}

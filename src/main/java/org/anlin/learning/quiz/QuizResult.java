package org.anlin.learning.quiz;

import java.time.Instant;
import java.util.List;

/** A submitted attempt with every question explained. */
public record QuizResult(
        AttemptId attempt,
        String course,
        String courseTitleZh,
        String courseTitleEn,
        Grade grade,
        int passPercent,
        Instant submittedAt,
        List<Item> items) {

    public record Grade(AttemptId attempt, int score, int total, boolean passed) {}

    public record Item(
            String stem,
            String type,
            List<Option> options,
            boolean correct,
            boolean answered,
            String explanation,
            String source,
            boolean unreviewed) {}

    public record Option(String text, boolean chosen, boolean right) {}
}

package org.anlin.learning.quiz;

import java.time.Instant;
import org.anlin.learning.CourseCard;
import org.anlin.learning.CoursePage;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What stands before a quiz: its terms, an attempt that is still open, why it may not begin, how the last one went. */
public record QuizDoor(
        CourseCard card,
        CoursePage.Terms terms,
        @Nullable AttemptId open,
        @Nullable RuleViolation refusal,
        int lessonsLeft,
        @Nullable AttemptId last,
        @Nullable Instant passedAt) {}

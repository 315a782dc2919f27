package org.anlin.learning.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anlin.learning.content.CourseOutline.QuizTerms;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

/** What decides whether a learner may begin a quiz now. */
record QuizStanding(
        QuizTerms terms,
        boolean withdrawn,
        int lessonsLeft,
        int failedToday,
        @Nullable Instant lastFailed,
        Instant now) {

    Instant pauseEnds() {
        return lastFailed == null ? now : lastFailed.plus(terms.pauseMinutes(), ChronoUnit.MINUTES);
    }

    boolean triesAreUsedUp() {
        return failedToday >= terms.attempts();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, TimeConfiguration.BEIJING);
    }
}

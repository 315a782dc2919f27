package org.anlin.learning.quiz;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;

/** When a quiz may begin; the first rule that refuses is what the learner reads. */
final class QuizRules {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(TimeConfiguration.BEIJING);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(TimeConfiguration.BEIJING);

    static final Function<QuizStanding, Optional<RuleViolation>> COURSE_IS_OFFERED = standing ->
            standing.withdrawn() ? Optional.of(new RuleViolation("learning.course.withdrawn")) : Optional.empty();

    static final Function<QuizStanding, Optional<RuleViolation>> LESSONS_ARE_READ =
            standing -> standing.lessonsLeft() > 0
                    ? Optional.of(new RuleViolation("learning.quiz.lessons-left", standing.lessonsLeft()))
                    : Optional.empty();

    static final Function<QuizStanding, Optional<RuleViolation>> TRIES_ARE_LEFT = standing -> standing.triesAreUsedUp()
            ? Optional.of(new RuleViolation(
                    "learning.quiz.tries-used", standing.terms().attempts()))
            : Optional.empty();

    static final Function<QuizStanding, Optional<RuleViolation>> PAUSE_IS_OVER =
            standing -> standing.pauseEnds().isAfter(standing.now())
                    ? Optional.of(new RuleViolation("learning.quiz.pause", at(standing.pauseEnds(), standing.now())))
                    : Optional.empty();

    static final List<Function<QuizStanding, Optional<RuleViolation>>> RULES =
            List.of(COURSE_IS_OFFERED, LESSONS_ARE_READ, TRIES_ARE_LEFT, PAUSE_IS_OVER);

    private QuizRules() {}

    static Optional<RuleViolation> refusal(QuizStanding standing) {
        return RULES.stream()
                .map(rule -> rule.apply(standing))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** To the minute, rounded up, so that nobody is sent back by seconds. */
    private static String at(Instant end, Instant now) {
        Instant shown = end.plusSeconds(59);
        boolean today = QuizStanding.dayOf(shown).equals(QuizStanding.dayOf(now));
        return (today ? TIME : DAY_AND_TIME).format(shown);
    }
}

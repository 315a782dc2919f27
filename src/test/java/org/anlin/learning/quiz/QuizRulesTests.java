package org.anlin.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.anlin.learning.content.CourseOutline.QuizTerms;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class QuizRulesTests {

    private static final Instant NOON = Instant.parse("2026-05-12T04:00:00Z");
    private static final QuizTerms TERMS = new QuizTerms(10, 80, 3, 30);

    @Test
    void admitsWhoHasReadEverything() {
        assertThat(QuizRules.refusal(new QuizStanding(TERMS, false, 0, 0, null, NOON)))
                .isEmpty();
    }

    @Test
    void saysHowManyLessonsAreLeft() {
        RuleViolation refusal = QuizRules.refusal(new QuizStanding(TERMS, false, 2, 0, null, NOON))
                .orElseThrow();

        assertThat(refusal.key()).isEqualTo("learning.quiz.lessons-left");
        assertThat(refusal.arguments()).containsExactly(2);
    }

    @Test
    void saysWhenThePauseEnds() {
        RuleViolation refusal = QuizRules.refusal(
                        new QuizStanding(TERMS, false, 0, 1, NOON.minus(Duration.ofMinutes(10)), NOON))
                .orElseThrow();

        assertThat(refusal.key()).isEqualTo("learning.quiz.pause");
        assertThat(refusal.arguments()).containsExactly("12:20");
    }

    @Test
    void pauseOverMidnightNamesTheDay() {
        Instant late = Instant.parse("2026-05-12T15:50:00Z");

        assertThat(QuizRules.refusal(new QuizStanding(TERMS, false, 0, 1, late, late))
                        .orElseThrow()
                        .arguments())
                .containsExactly("05-13 00:20");
    }

    @Test
    void admitsAgainWhenThePauseIsOver() {
        assertThat(QuizRules.refusal(new QuizStanding(TERMS, false, 0, 1, NOON.minus(Duration.ofMinutes(30)), NOON)))
                .isEmpty();
    }

    @Test
    void thirdFailureOfTheDayEndsTheDay() {
        assertThat(QuizRules.refusal(new QuizStanding(TERMS, false, 0, 3, NOON.minus(Duration.ofHours(2)), NOON))
                        .orElseThrow()
                        .key())
                .isEqualTo("learning.quiz.tries-used");
    }
}

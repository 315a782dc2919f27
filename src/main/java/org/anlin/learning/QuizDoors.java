package org.anlin.learning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CourseReading.Reader;
import org.anlin.shared.TimeConfiguration;
import org.springframework.stereotype.Component;

/** Looks up what the quiz rules need to know about a learner. */
@Component
class QuizDoors {

    private final PastAttempts past;
    private final LearnerProgress progress;
    private final Clock clock;

    QuizDoors(PastAttempts past, LearnerProgress progress, Clock clock) {
        this.past = past;
        this.progress = progress;
        this.clock = clock;
    }

    QuizDoor door(AccountId learner, Reader reader) {
        String course = reader.course().slug();
        QuizStanding standing = standing(learner, reader);
        return new QuizDoor(
                CourseCard.of(reader.course()),
                CoursePageAssembly.terms(standing.terms()),
                open(learner, course).orElse(null),
                QuizRules.refusal(standing).orElse(null),
                standing.lessonsLeft(),
                past.last(learner, course).orElse(null),
                progress.passed(learner, course).orElse(null));
    }

    Optional<AttemptId> open(AccountId learner, String course) {
        return progress.openAttempt(learner, course).map(AttemptId::new);
    }

    private QuizStanding standing(AccountId learner, Reader reader) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime midnight = QuizStanding.dayOf(now.toInstant())
                .atStartOfDay(TimeConfiguration.BEIJING)
                .toOffsetDateTime();
        var terms = reader.course().outline().quiz();
        OffsetDateTime pauseBegan = now.minusMinutes(terms.pauseMinutes());
        List<OffsetDateTime> failed =
                past.failed(learner, reader.course().slug(), midnight.isBefore(pauseBegan) ? midnight : pauseBegan);
        return new QuizStanding(
                terms,
                reader.current().withdrawn(),
                reader.lessonsLeft(),
                (int) failed.stream().filter(at -> !at.isBefore(midnight)).count(),
                failed.isEmpty() ? null : failed.getFirst().toInstant(),
                now.toInstant());
    }
}

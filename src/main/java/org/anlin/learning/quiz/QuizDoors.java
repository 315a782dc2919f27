package org.anlin.learning.quiz;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CoursePage;
import org.anlin.learning.QuizCourses;
import org.anlin.learning.QuizCourses.QuizCourse;
import org.anlin.shared.TimeConfiguration;
import org.springframework.stereotype.Component;

/** Looks up what the quiz rules need to know about a learner. */
@Component
class QuizDoors {

    private final PastAttempts past;
    private final QuizCourses courses;
    private final Clock clock;

    QuizDoors(PastAttempts past, QuizCourses courses, Clock clock) {
        this.past = past;
        this.courses = courses;
        this.clock = clock;
    }

    QuizDoor door(AccountId learner, QuizCourse course) {
        QuizStanding standing = standing(learner, course);
        return new QuizDoor(
                course.card(),
                CoursePage.Terms.of(standing.terms()),
                open(learner, course.slug()).orElse(null),
                QuizRules.refusal(standing).orElse(null),
                standing.lessonsLeft(),
                past.last(learner, course.slug()).orElse(null),
                courses.passed(learner, course.slug()).orElse(null));
    }

    Optional<AttemptId> open(AccountId learner, String course) {
        return courses.openAttempt(learner, course).map(AttemptId::new);
    }

    private QuizStanding standing(AccountId learner, QuizCourse course) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime midnight = QuizStanding.dayOf(now.toInstant())
                .atStartOfDay(TimeConfiguration.BEIJING)
                .toOffsetDateTime();
        var terms = course.outline().quiz();
        OffsetDateTime pauseBegan = now.minusMinutes(terms.pauseMinutes());
        List<OffsetDateTime> failed =
                past.failed(learner, course.slug(), midnight.isBefore(pauseBegan) ? midnight : pauseBegan);
        return new QuizStanding(
                terms,
                course.withdrawn(),
                course.lessonsLeft(),
                (int) failed.stream().filter(at -> !at.isBefore(midnight)).count(),
                failed.isEmpty() ? null : failed.getFirst().toInstant(),
                now.toInstant());
    }
}

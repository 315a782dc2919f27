package org.anlin.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CourseReading.Reader;
import org.anlin.learning.content.CourseOutline;
import org.springframework.stereotype.Component;

/** What a quiz needs to know of its course and of the learner's way through it. */
@Component
public class QuizCourses {

    /** A course in the version of the person who asks. */
    public record QuizCourse(CourseCard card, int version, CourseOutline outline, boolean withdrawn, int lessonsLeft) {

        private static QuizCourse of(Reader reader) {
            CourseVersion course = reader.course();
            return new QuizCourse(
                    CourseCard.of(course),
                    course.version(),
                    course.outline(),
                    reader.current().withdrawn(),
                    reader.lessonsLeft());
        }

        public String slug() {
            return card.slug();
        }
    }

    private final CourseReading reading;
    private final CourseLibrary library;
    private final LearnerProgress progress;

    QuizCourses(CourseReading reading, CourseLibrary library, LearnerProgress progress) {
        this.reading = reading;
        this.library = library;
        this.progress = progress;
    }

    public Optional<QuizCourse> of(String course) {
        return reading.of(course).map(QuizCourse::of);
    }

    public CourseOutline outline(String course, int version) {
        return library.version(course, version).outline();
    }

    public Optional<UUID> openAttempt(AccountId learner, String course) {
        return progress.openAttempt(learner, course);
    }

    public Optional<Instant> passed(AccountId learner, String course) {
        return progress.passed(learner, course);
    }
}

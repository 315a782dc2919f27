package org.anlin.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.learning.CourseReading.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The courses that the signed-in person has begun, the latest first. */
@Service
public class MyLearning {

    /** {@code nextLesson} is null when all lessons are read. */
    public record BegunCourse(
            CourseCard card,
            int done,
            @Nullable String nextLesson,
            @Nullable Instant passedAt,
            boolean quizOpen,
            boolean newVersionWaits,
            boolean withdrawn) {}

    private final LearnerProgress progress;
    private final CourseLibrary library;
    private final CourseReading reading;
    private final CurrentAccount account;

    MyLearning(LearnerProgress progress, CourseLibrary library, CourseReading reading, CurrentAccount account) {
        this.progress = progress;
        this.library = library;
        this.reading = reading;
        this.account = account;
    }

    @PreAuthorize("hasRole('RESIDENT')")
    public List<BegunCourse> courses() {
        AccountId learner = account.id();
        return progress.places(learner).stream()
                .map(place -> library.current(place.course()))
                .flatMap(Optional::stream)
                .map(current -> begun(learner, reading.reader(current, learner)))
                .toList();
    }

    private BegunCourse begun(AccountId learner, Reader reader) {
        CourseVersion course = reader.course();
        int left = reader.lessonsLeft();
        return new BegunCourse(
                CourseCard.of(course),
                course.lessons().size() - left,
                left == 0 ? null : Courses.nextLesson(reader),
                progress.passed(learner, course.slug()).orElse(null),
                progress.openAttempt(learner, course.slug()).isPresent(),
                reader.current().version() > course.version(),
                reader.current().withdrawn());
    }
}

package org.anlin.learning;

import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.learning.CoursePage.NextStep;
import org.anlin.learning.CourseReading.Reader;
import org.anlin.learning.content.Lesson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Course and lesson pages; anyone may read, a signed-in learner also sees the own progress. */
@Service
public class Courses {

    private final CourseReading reading;
    private final LearnerProgress progress;
    private final CurrentAccount account;

    Courses(CourseReading reading, LearnerProgress progress, CurrentAccount account) {
        this.reading = reading;
        this.progress = progress;
        this.account = account;
    }

    @PreAuthorize("permitAll()")
    public Optional<CoursePage> page(String course) {
        return reading.of(course).map(reader -> new CoursePageAssembly(reader).page(learner(reader), next(reader)));
    }

    @PreAuthorize("permitAll()")
    public boolean exists(String course) {
        return reading.of(course).isPresent();
    }

    @PreAuthorize("permitAll()")
    public boolean exists(String course, String lesson) {
        return reading.of(course)
                .filter(reader -> reader.course().lesson(lesson).isPresent())
                .isPresent();
    }

    @PreAuthorize("permitAll()")
    public Optional<LessonPage> lesson(String course, String lesson) {
        return reading.of(course)
                .filter(reader -> reader.course().lesson(lesson).isPresent())
                .map(reader -> lessonPage(reader, reader.course().indexOf(lesson)));
    }

    private static LessonPage lessonPage(Reader reader, int index) {
        CourseVersion course = reader.course();
        CourseVersion.LessonText text = course.lessons().get(index);
        Lesson lesson = text.lesson();
        return new LessonPage(
                course.slug(),
                course.outline().title(),
                course.outline().titleEn(),
                lesson.slug(),
                lesson.title(),
                lesson.titleEn(),
                lesson.summary(),
                lesson.minutes(),
                text.text().html(),
                text.text().unreviewed() || course.outline().review().unreviewed(),
                index + 1,
                course.lessons().size(),
                course.lessons().size() - reader.lessonsLeft(),
                reader.completed().contains(lesson.slug()),
                index == 0 ? null : slugAt(course, index - 1),
                index + 1 == course.lessons().size() ? null : slugAt(course, index + 1),
                reader.place()
                        .filter(place -> lesson.slug().equals(place.lastLesson()))
                        .map(place -> (double) place.lastPosition())
                        .orElse(0.0),
                reader.current().withdrawn());
    }

    private static String slugAt(CourseVersion course, int index) {
        return course.lessons().get(index).lesson().slug();
    }

    private CoursePage.@org.jspecify.annotations.Nullable Learner learner(Reader reader) {
        if (reader.place().isEmpty()) {
            return null;
        }
        int lessons = reader.course().lessons().size();
        return new CoursePage.Learner(
                lessons - reader.lessonsLeft(),
                lessons,
                progress.passed(account.id(), reader.course().slug()).orElse(null));
    }

    private NextStep next(Reader reader) {
        String slug = reader.course().slug();
        Optional<AccountId> learner = account.find();
        if (learner.flatMap(id -> progress.openAttempt(id, slug)).isPresent()) {
            return new NextStep(NextStep.Kind.RESUME_QUIZ, null);
        }
        if (learner.flatMap(id -> progress.passed(id, slug)).isPresent()) {
            return new NextStep(NextStep.Kind.DONE, null);
        }
        if (reader.lessonsLeft() == 0) {
            return new NextStep(NextStep.Kind.TAKE_QUIZ, null);
        }
        return new NextStep(
                reader.place().isPresent() ? NextStep.Kind.CONTINUE : NextStep.Kind.BEGIN, nextLesson(reader));
    }

    /** Where the learner stopped if that is not read yet, else the first that is not read. */
    static String nextLesson(Reader reader) {
        List<String> unread = reader.course().lessons().stream()
                .map(text -> text.lesson().slug())
                .filter(lesson -> !reader.completed().contains(lesson))
                .toList();
        return reader.place()
                .map(LearnerProgress.Place::lastLesson)
                .filter(unread::contains)
                .orElse(unread.isEmpty() ? slugAt(reader.course(), 0) : unread.getFirst());
    }
}

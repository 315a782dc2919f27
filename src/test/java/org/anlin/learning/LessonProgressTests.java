package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.learning.CoursePage.NextStep.Kind;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class LessonProgressTests extends CourseTest {

    @Autowired
    MyLearning myLearning;

    @Test
    void anyoneReadsALesson() {
        LearningFixtures.nobody();

        LessonPage page = courses.lesson(course, "know-it").orElseThrow();

        assertThat(page.html()).contains("灭火毯放在厨房。");
        assertThat(page.next()).isEqualTo("use-it");
    }

    @Test
    void nobodyKeepsNoProgress() {
        LearningFixtures.nobody();

        assertThatThrownBy(() -> progress.complete(course, "know-it"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstStopped() {
        progress.open(course, "know-it");
        progress.complete(course, "know-it");
        progress.open(course, "use-it");
        progress.remember(course, "use-it", 0.4);

        assertThat(courses.page(course).orElseThrow().next())
                .isEqualTo(new CoursePage.NextStep(Kind.CONTINUE, "use-it"));
        assertThat(courses.lesson(course, "use-it").orElseThrow().resumeAt())
                .isCloseTo(0.4, org.assertj.core.data.Offset.offset(0.001));
        assertThat(myLearning.courses()).singleElement().satisfies(begun -> {
            assertThat(begun.done()).isEqualTo(1);
            assertThat(begun.nextLesson()).isEqualTo("use-it");
        });
    }

    @Test
    void quizFollowsTheLastLesson() {
        LearningFixtures.readAll(progress, courses, course);

        assertThat(courses.page(course).orElseThrow().next().kind()).isEqualTo(Kind.TAKE_QUIZ);
    }

    @Test
    void learnerInTheMiddleKeepsTheOldVersionUntilAskingForTheNew() {
        progress.complete(course, "know-it");
        shelf.publishVersion(2);

        assertThat(courses.page(course).orElseThrow().version()).isEqualTo(1);
        assertThat(courses.page(course).orElseThrow().newVersionWaits()).isTrue();

        progress.takeNewVersion(course);

        assertThat(courses.page(course).orElseThrow().version()).isEqualTo(2);
        assertThat(courses.page(course).orElseThrow().learner()).isEqualTo(new CoursePage.Learner(1, 2, null));
    }

    @Test
    void withdrawnCourseKeepsProgressAndTakesNoMore() {
        progress.complete(course, "know-it");
        shelf.removeFolder();

        assertThatThrownBy(() -> progress.complete(course, "use-it"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("learning.course.withdrawn"));
        assertThat(myLearning.courses()).singleElement().satisfies(begun -> {
            assertThat(begun.withdrawn()).isTrue();
            assertThat(begun.done()).isEqualTo(1);
        });
    }

    @Test
    void unknownLessonIsRefused() {
        assertThatThrownBy(() -> progress.open(course, "no-such-lesson"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("learning.lesson.unknown"));
    }
}

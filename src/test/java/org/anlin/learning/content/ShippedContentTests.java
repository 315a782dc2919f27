package org.anlin.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.Test;

class ShippedContentTests {

    @Test
    void everyCourseOnDiskParses() {
        ContentReading reading = new CourseContent(Path.of("content")).read();
        var texts = new Translations();

        assertThat(reading.problems().stream().map(problem -> problem.describe(texts)))
                .isEmpty();
        assertThat(reading.courses()).hasSameSizeAs(reading.folders());
    }

    @Test
    void everyLessonRendersWithoutLeftoverMarkup() {
        for (CourseFolder course : new CourseContent(Path.of("content")).read().courses()) {
            var markup = new CourseMarkup(course.slug(), 1, course.outline().sources());
            for (Lesson lesson : course.lessons()) {
                assertThat(markup.page(lesson.markdown()).html())
                        .as(course.slug() + "/" + lesson.slug())
                        .doesNotContain("[@", "[!", "<script")
                        .contains("<p>");
            }
        }
    }
}

package org.anlin.learning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Lesson;
import org.anlin.learning.content.RenderedText;
import org.jspecify.annotations.Nullable;

/** One imported version with its texts rendered; it never changes, so one copy serves every reader. */
record CourseVersion(
        String slug,
        int version,
        CourseOutline outline,
        List<LessonText> lessons,
        @Nullable RenderedText hoursNotes,
        @Nullable RenderedText disputes,
        @Nullable String cover) {

    record LessonText(Lesson lesson, RenderedText text) {}

    int indexOf(String lesson) {
        return IntStream.range(0, lessons.size())
                .filter(i -> lessons.get(i).lesson().slug().equals(lesson))
                .findFirst()
                .orElse(-1);
    }

    Optional<LessonText> lesson(String slug) {
        return lessons.stream()
                .filter(text -> text.lesson().slug().equals(slug))
                .findFirst();
    }

    int minutes() {
        return lessons.stream().mapToInt(text -> text.lesson().minutes()).sum();
    }

    boolean unreviewed() {
        return outline.review().unreviewed()
                || lessons.stream().anyMatch(text -> text.text().unreviewed());
    }
}

package org.anlin.learning;

import java.util.List;
import org.anlin.learning.CoursePage.Hours;
import org.anlin.learning.CoursePage.Learner;
import org.anlin.learning.CoursePage.LessonLine;
import org.anlin.learning.CoursePage.NextStep;
import org.anlin.learning.CoursePage.Part;
import org.anlin.learning.CoursePage.SourceLine;
import org.anlin.learning.CoursePage.Terms;
import org.anlin.learning.CourseReading.Reader;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Sources;
import org.jspecify.annotations.Nullable;

/** Puts a course page together from the version that the reader has. */
class CoursePageAssembly {

    private final Reader reader;
    private final CourseVersion course;
    private final CourseOutline outline;

    CoursePageAssembly(Reader reader) {
        this.reader = reader;
        this.course = reader.course();
        this.outline = course.outline();
    }

    CoursePage page(@Nullable Learner learner, NextStep next) {
        return new CoursePage(
                CourseCard.of(course),
                course.version(),
                reader.current().withdrawn(),
                reader.current().version() > course.version(),
                new Hours(
                        outline.hours().online(),
                        outline.hours().practice(),
                        outline.hours().assessment()),
                course.hoursNotes() == null ? null : course.hoursNotes().html(),
                course.disputes() == null ? null : course.disputes().html(),
                outline.modules().stream()
                        .map(this::part)
                        .filter(part -> !part.lessons().isEmpty())
                        .toList(),
                PracticeSkills.skills(outline),
                sources(),
                outline.review().unreviewed() ? outline.review().note() : null,
                Terms.of(outline.quiz()),
                learner,
                next);
    }

    private Part part(CourseOutline.Part part) {
        return new Part(
                part.title(),
                part.titleEn(),
                course.lessons().stream()
                        .map(CourseVersion.LessonText::lesson)
                        .filter(lesson -> lesson.module().equals(part.id()))
                        .map(lesson -> new LessonLine(
                                lesson.slug(),
                                lesson.title(),
                                lesson.titleEn(),
                                lesson.minutes(),
                                reader.completed().contains(lesson.slug())))
                        .toList());
    }

    private List<SourceLine> sources() {
        return outline.sources().entrySet().stream()
                .map(source -> new SourceLine(source.getValue(), Sources.unreviewed(source.getKey())))
                .toList();
    }
}

package org.anlin.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.learning.CourseVersion.LessonText;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Lesson;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.search.Publisher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Hands every offered course and lesson to search, each with its plain page. */
@Component
class CoursePublishing {

    private final CourseLibrary library;
    private final Publisher publisher;
    private volatile boolean publishedSinceStart;

    CoursePublishing(CourseLibrary library, Publisher publisher) {
        this.library = library;
        this.publisher = publisher;
    }

    /** The named courses, and once after each start all of them, because the code that renders them may be new. */
    void publish(Collection<String> changed) {
        List<CourseVersion> offered = library.offered();
        boolean all = !publishedSinceStart;
        offered.stream()
                .filter(course -> all || changed.contains(course.slug()))
                .forEach(this::publish);
        publisher.withdrawAllExcept(
                DocumentKind.COURSE, offered.stream().map(CourseVersion::slug).toList());
        publisher.withdrawAllExcept(
                DocumentKind.LESSON,
                offered.stream()
                        .flatMap(course -> course.lessons().stream().map(text -> slug(course, text)))
                        .toList());
        publishedSinceStart = true;
    }

    private void publish(CourseVersion course) {
        publisher.publish(course(course));
        publisher.publishAll(
                course.lessons().stream().map(text -> lesson(course, text)).toList());
    }

    private static String slug(CourseVersion course, LessonText text) {
        return course.slug() + "." + text.lesson().slug();
    }

    private static PublishedDocument course(CourseVersion course) {
        CourseOutline outline = course.outline();
        var draft = PublishedDocument.of(DocumentKind.COURSE, course.slug(), outline.title())
                .english(outline.titleEn(), outline.summaryEn())
                .summary(outline.summary())
                .body(plain(course), html(course))
                .keywords(outline.keywords())
                .facet("learning.facet.theme", List.of("learning.theme." + outline.theme()))
                .facet(
                        "learning.facet.audience",
                        outline.audiences().stream()
                                .map(name -> "learning.audience." + name)
                                .toList())
                .facet("learning.facet.mode", List.of("learning.mode." + outline.mode()))
                .action("/courses/" + course.slug())
                .source(sources(outline))
                .unreviewed(course.unreviewed())
                .image(course.cover())
                .schemaType("Course");
        return draft.build();
    }

    private static PublishedDocument lesson(CourseVersion course, LessonText text) {
        Lesson lesson = text.lesson();
        CourseOutline outline = course.outline();
        return PublishedDocument.of(DocumentKind.LESSON, slug(course, text), lesson.title())
                .english(lesson.titleEn(), null)
                .summary(lesson.summary())
                .body(text.text().plain(), text.text().html())
                .keywords(lesson.keywords())
                .facet("learning.facet.course", List.of(outline.title()))
                .facet("learning.facet.theme", List.of("learning.theme." + outline.theme()))
                .action("/courses/" + course.slug() + "/" + lesson.slug())
                .unreviewed(outline.review().unreviewed() || text.text().unreviewed())
                .image(course.cover())
                .schemaType("LearningResource")
                .build();
    }

    private static String plain(CourseVersion course) {
        var lines = new ArrayList<String>();
        course.lessons()
                .forEach(text ->
                        lines.add(text.lesson().title() + " " + text.lesson().summary()));
        course.outline().skills().forEach(skill -> lines.add(skill.item() + " " + skill.criterion()));
        return String.join("\n", lines);
    }

    private static String html(CourseVersion course) {
        String lessons = course.lessons().stream()
                .map(text -> "<li><a href=\"/p/lesson/" + course.slug() + "."
                        + text.lesson().slug() + "\">"
                        + HtmlUtils.htmlEscape(text.lesson().title()) + "</a><br>"
                        + HtmlUtils.htmlEscape(text.lesson().summary()) + "</li>")
                .collect(Collectors.joining());
        String disputes = course.disputes() == null
                ? ""
                : "<h2>说法不一的地方</h2>" + course.disputes().html();
        return "<h2>课时</h2><ol>" + lessons + "</ol>" + disputes;
    }

    private static String sources(CourseOutline outline) {
        return String.join("；", new LinkedHashSet<>(outline.sources().values()));
    }
}

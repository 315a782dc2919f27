package org.anlin.learning.quiz;

import java.util.List;
import java.util.stream.Collectors;
import org.anlin.learning.QuizCourses;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Sources;
import org.anlin.learning.quiz.AttemptQuestions.Graded;
import org.springframework.stereotype.Component;

/** Puts papers and results together. */
@Component
class QuizResults {

    private final QuizCourses courses;
    private final AttemptQuestions questions;

    QuizResults(QuizCourses courses, AttemptQuestions questions) {
        this.courses = courses;
        this.questions = questions;
    }

    QuizPaper paper(Attempt attempt) {
        CourseOutline outline = outline(attempt);
        return new QuizPaper(
                new AttemptId(attempt.id()),
                attempt.course(),
                outline.title(),
                outline.titleEn(),
                questions.asked(attempt));
    }

    QuizResult result(Attempt attempt) {
        CourseOutline outline = outline(attempt);
        return new QuizResult(
                new AttemptId(attempt.id()),
                attempt.course(),
                outline.title(),
                outline.titleEn(),
                attempt.grade(),
                attempt.passPercent(),
                attempt.closedAt(),
                questions.graded(attempt).stream()
                        .map(graded -> item(graded, outline))
                        .toList());
    }

    private static QuizResult.Item item(Graded graded, CourseOutline outline) {
        List<String> tags = outline.sources().containsKey(graded.source())
                ? List.of(graded.source())
                : Sources.split(graded.source());
        return new QuizResult.Item(
                graded.stem(),
                graded.type(),
                graded.shown().stream()
                        .map(code -> new QuizResult.Option(
                                graded.texts().getOrDefault(code, ""),
                                graded.chosen().contains(code),
                                graded.answer().contains(code)))
                        .toList(),
                graded.chosen().equals(graded.answer()),
                !graded.chosen().isEmpty(),
                graded.explanation(),
                tags.stream()
                        .map(tag -> outline.sources().getOrDefault(tag, tag))
                        .collect(Collectors.joining("；")),
                tags.stream().anyMatch(Sources::unreviewed));
    }

    private CourseOutline outline(Attempt attempt) {
        return courses.outline(attempt.course(), attempt.version());
    }
}

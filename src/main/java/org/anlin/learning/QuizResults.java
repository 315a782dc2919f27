package org.anlin.learning;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.Sources;
import org.springframework.stereotype.Component;

/** Puts papers and results together. */
@Component
class QuizResults {

    private final CourseLibrary library;

    QuizResults(CourseLibrary library) {
        this.library = library;
    }

    QuizPaper paper(Attempts.Head head, List<QuizPaper.Item> items) {
        CourseOutline outline = outline(head);
        return new QuizPaper(new AttemptId(head.id()), head.course(), outline.title(), outline.titleEn(), items);
    }

    QuizResult result(Attempts.Head head, Instant submittedAt, List<Attempts.Graded> graded) {
        CourseOutline outline = outline(head);
        return new QuizResult(
                new AttemptId(head.id()),
                head.course(),
                outline.title(),
                outline.titleEn(),
                head.grade(),
                head.passPercent(),
                submittedAt,
                graded.stream().map(item -> item(item, outline)).toList());
    }

    private static QuizResult.Item item(Attempts.Graded graded, CourseOutline outline) {
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

    private CourseOutline outline(Attempts.Head head) {
        return library.version(head.course(), head.version()).outline();
    }
}

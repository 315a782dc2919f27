package org.anlin.learning;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.anlin.learning.content.ContentProblem;
import org.anlin.learning.content.CourseContent;
import org.anlin.shared.Translations;

/** {@code ./anlin check-content}: what the import would report, without any server. */
public class CheckContent {

    private CheckContent() {}

    /** Prints each problem with file and line; 0 when there is none. */
    public static int check(Path content, PrintStream out) {
        var reading = new CourseContent(content).read();
        var texts = new Translations();
        List<ContentProblem> problems = reading.problems();
        problems.forEach(problem -> out.println(content + "/" + problem.describe(texts)));
        out.println(texts.text(
                problems.isEmpty() ? "learning.content.fine" : "learning.content.summary",
                Translations.CHINESE,
                reading.courses().size(),
                problems.size()));
        return problems.isEmpty() ? 0 : 1;
    }
}

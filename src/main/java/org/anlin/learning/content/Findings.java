package org.anlin.learning.content;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one course folder; each reader notes them under the file it is reading. */
class Findings {

    private final String file;
    private final int linesBefore;
    private final List<ContentProblem> problems;

    Findings(String folder) {
        this(folder, 0, new ArrayList<>());
    }

    private Findings(String file, int linesBefore, List<ContentProblem> problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    Findings in(String name) {
        return new Findings(file + "/" + name, 0, problems);
    }

    /** For a part that starts further down its file, as the text below front matter does. */
    Findings after(int lines) {
        return new Findings(file, lines, problems);
    }

    /** For what is missing altogether: its absence is noted once, its parts are not asked for again. */
    Findings muted() {
        return new Findings(file, 0, new ArrayList<>());
    }

    void note(int line, String key, Object... arguments) {
        problems.add(ContentProblem.of(file, linesBefore + line, key, arguments));
    }

    List<ContentProblem> all() {
        return List.copyOf(problems);
    }
}

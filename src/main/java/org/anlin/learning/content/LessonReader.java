package org.anlin.learning.content;

import java.util.Optional;
import java.util.Set;

/** Reads one lesson: YAML between two lines of dashes, then Markdown. */
class LessonReader {

    private static final String FENCE = "---\n";

    private final CourseOutline outline;
    private final Set<String> media;

    LessonReader(CourseOutline outline, Set<String> media) {
        this.outline = outline;
        this.media = media;
    }

    Optional<Lesson> read(String text, Findings findings) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            findings.note(1, "no-front-matter");
            return Optional.empty();
        }
        String front = text.substring(FENCE.length(), end + 1);
        String body = text.substring(end + 1 + FENCE.length());
        int bodyStart = (int) front.lines().count() + 2;
        new MarkdownChecks(outline.sources().keySet(), media, findings.after(bodyStart)).check(body);
        return YamlMap.parse(front, findings.after(1)).map(yaml -> lesson(yaml, body));
    }

    private Lesson lesson(YamlMap yaml, String body) {
        yaml.allow("slug", "module", "title", "titleEn", "summary", "minutes", "keywords");
        if (body.isBlank()) {
            yaml.note("slug", "empty-lesson");
        }
        return new Lesson(
                yaml.matching("slug", "(?!quiz$)[a-z0-9][a-z0-9-]{0,79}"),
                yaml.choice(
                        "module",
                        outline.modules().stream().map(CourseOutline.Part::id).toList()),
                yaml.text("title"),
                yaml.text("titleEn"),
                yaml.text("summary"),
                yaml.number("minutes", 1, 240),
                yaml.texts("keywords"),
                body);
    }
}

package org.anlin.learning.content;

import static org.anlin.learning.content.ContentFixtures.COURSE;
import static org.anlin.learning.content.ContentFixtures.LESSON;
import static org.anlin.learning.content.ContentFixtures.QUIZ;
import static org.anlin.learning.content.ContentFixtures.aWholeCourse;
import static org.anlin.learning.content.ContentFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseContentTests {

    @TempDir
    Path content;

    @BeforeEach
    void start() {
        aWholeCourse(content);
    }

    @Test
    void readsAWholeCourse() {
        ContentReading reading = new CourseContent(content).read();

        assertThat(reading.problems()).isEmpty();
        CourseFolder course = reading.courses().getFirst();
        assertThat(course.slug()).isEqualTo("blanket");
        assertThat(course.lessons()).extracting(Lesson::slug).containsExactly("know-it", "use-it");
        assertThat(course.questions()).extracting(Question::answer).contains(List.of("A", "B"));
        assertThat(course.outline().skills()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer: [A]              |                            | 2 | missing
            answer: [A]              | answer: [D]                | 7 | answer-not-an-option
            answer: [A]              | answer: [A, B]             | 7 | one-answer-only
            id: T01-Q02              | id: T01-Q01                | 10 | duplicate-id
            topic: M1                | topic: M9                  | 3 | not-one-of
            type: single             | type: guess                | 4 | not-one-of
            source: KX               | source: XX                 | 9 | unknown-source
            stem: 放哪儿？             | stem: [放哪儿                | 5 | yaml-syntax
            stem: 放哪儿？             | stm: 放哪儿？                | 5 | unknown-key
            """)
    void namesFileAndLineOfAWrongQuestion(String right, String wrong, int line, String key) {
        write(
                content,
                "quiz.yaml",
                QUIZ.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong));

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("courses/blanket/quiz.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.key()).isEqualTo("learning.content." + key);
        });
        assertThat(new CourseContent(content).read().courses()).isEmpty();
    }

    @Test
    void namesTheLineOfATab() {
        write(content, "quiz.yaml", QUIZ.replace("    topic: M2", "\ttopic: M2"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(11);
            assertThat(problem.key()).isEqualTo("learning.content.yaml-tab");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theme: fire       | theme: water     | 7  | not-one-of
            version: 1        | version: one     | 1  | not-a-number
            title: 毛毯灭火     | title:           | 3  | missing
            online: 1         | online: lots     | 10 | not-hours
            draw: 3           | draw: 30         | 1  | draw-exceeds-bank
            某科学馆 2024       | https://a.cn     | 22 | source-is-address
            itemEn: Unfold    | itemEn: ""       | 20 | missing
            second, max: 10   | minute, max: 10  | 20 | not-one-of
            max: 10           | max: ten         | 20 | not-a-decimal
            max: 10           | min: 20, max: 10 | 20 | bounds-backwards
            second, max: 10   | second           | 20 | no-bounds
            """)
    void namesFileAndLineOfAWrongOutline(String right, String wrong, int line, String key) {
        write(content, "course.yaml", COURSE.replace(right, wrong));

        assertThat(problems())
                .extracting(ContentProblem::line, ContentProblem::key)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        key.equals("draw-exceeds-bank") ? 2 : line, "learning.content." + key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [@KX]                    | [@XX]                    | 10 | unknown-source
            [!DO]                    | [!MAYBE]                 | 12 | unknown-call-out
            media/cover.svg          | media/none.svg           | 15 | no-image
            灭火毯放在厨房。            | <b>灭火毯</b>             | 10 | raw-html
            灭火毯放在厨房。            | # 灭火毯                  | 10 | heading-level
            module: M1               | module: M7               | 3  | not-one-of
            slug: know-it            | slug: Know It            | 2  | wrong-form
            """)
    void namesFileAndLineOfAWrongLesson(String right, String wrong, int line, String key) {
        write(content, "lessons/01-know-it.md", LESSON.replace(right, wrong));

        assertThat(problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("courses/blanket/lessons/01-know-it.md");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.key()).isEqualTo("learning.content." + key);
        });
    }

    @Test
    void reportsTextThatIsNotUtf8WithItsLine() {
        write(content, "lessons/01-know-it.md", LESSON.getBytes(Charset.forName("GB18030")));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.key()).isEqualTo("learning.content.not-utf8");
        });
    }

    @Test
    void refusesADrawingThatRunsOrCallsOut() {
        write(content, "media/cover.svg", "<svg>\n<script>alert(1)</script></svg>");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("courses/blanket/media/cover.svg");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void brokenCourseStopsNoOther() throws Exception {
        Path other = content.resolve("courses/other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("course.yaml"), "version: [");

        ContentReading reading = new CourseContent(content).read();

        assertThat(reading.courses()).extracting(CourseFolder::slug).containsExactly("blanket");
        assertThat(reading.folders()).containsExactly("blanket", "other");
        assertThat(reading.problems()).extracting(ContentProblem::file).containsOnly("courses/other/course.yaml");
    }

    @Test
    void hashFollowsEveryFile() {
        String before = new CourseContent(content).read().courses().getFirst().hash();

        write(content, "media/cover.svg", ContentFixtures.DRAWING + "\n");

        assertThat(new CourseContent(content).read().courses().getFirst().hash())
                .isNotEqualTo(before);
    }

    private List<ContentProblem> problems() {
        return new CourseContent(content).read().problems();
    }
}

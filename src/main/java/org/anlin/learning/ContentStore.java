package org.anlin.learning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anlin.learning.content.ContentProblem;
import org.anlin.learning.content.CourseFolder;
import org.anlin.learning.content.Lesson;
import org.anlin.learning.content.MediaFile;
import org.anlin.learning.content.Question;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the import brings. */
@Repository
class ContentStore {

    // Any number will do, as long as all instances wait for the same one.
    private static final long IMPORT_LOCK = 4_815_162_342L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    ContentStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Until the transaction ends, no other instance imports. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(IMPORT_LOCK).query().listOfRows();
    }

    Optional<Stored> stored(String course) {
        return jdbc.sql("""
                SELECT c.version, v.content_hash FROM learning.course c
                JOIN learning.course_version v ON v.course = c.slug AND v.version = c.version WHERE c.slug = ?""").param(course).query(Stored.class).optional();
    }

    record Stored(int version, String contentHash) {}

    void add(CourseFolder course) {
        int version = course.outline().version();
        jdbc.sql("""
                INSERT INTO learning.course (slug, version) VALUES (:slug, :version)
                ON CONFLICT (slug) DO UPDATE SET version = excluded.version""").param("slug", course.slug()).param("version", version).update();
        jdbc.sql("INSERT INTO learning.course_version VALUES (?, ?, ?, ?::jsonb, ?)")
                .params(
                        course.slug(),
                        version,
                        course.hash(),
                        json.writeValueAsString(course.outline()),
                        OffsetDateTime.now(clock))
                .update();
        addLessons(course.slug(), version, course.lessons());
        addQuestions(course.slug(), version, course.questions());
        addMedia(course.slug(), version, course.media());
    }

    /** Whether that changed anything. */
    boolean setWithdrawn(String course, boolean withdrawn) {
        return jdbc.sql("""
                UPDATE learning.course SET withdrawn_at = CASE WHEN :withdrawn THEN :now::timestamptz END
                WHERE slug = :slug AND (withdrawn_at IS NOT NULL) <> :withdrawn""")
                        .param("slug", course)
                        .param("withdrawn", withdrawn)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    List<String> courses() {
        return jdbc.sql("SELECT slug FROM learning.course").query(String.class).list();
    }

    void replaceProblems(List<ContentProblem> problems) {
        jdbc.sql("DELETE FROM learning.content_problem").update();
        batches.batchUpdate(
                "INSERT INTO learning.content_problem VALUES (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, problems.size())
                        .mapToObj(i -> row(i, problems.get(i)))
                        .toList());
    }

    private Object[] row(int position, ContentProblem problem) {
        return new Object[] {
            position,
            problem.file(),
            problem.line(),
            problem.key(),
            array(problem.arguments()),
            OffsetDateTime.now(clock)
        };
    }

    private void addLessons(String course, int version, List<Lesson> lessons) {
        batches.batchUpdate(
                "INSERT INTO learning.lesson VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, lessons.size())
                        .mapToObj(i -> {
                            Lesson lesson = lessons.get(i);
                            return new Object[] {
                                course,
                                version,
                                lesson.slug(),
                                i,
                                lesson.module(),
                                lesson.title(),
                                lesson.titleEn(),
                                lesson.summary(),
                                lesson.minutes(),
                                array(lesson.keywords()),
                                lesson.markdown()
                            };
                        })
                        .toList());
    }

    private void addQuestions(String course, int version, List<Question> questions) {
        batches.batchUpdate(
                "INSERT INTO learning.question VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                IntStream.range(0, questions.size())
                        .mapToObj(i -> {
                            Question question = questions.get(i);
                            return new Object[] {
                                course,
                                version,
                                question.id(),
                                i,
                                question.topic(),
                                question.type(),
                                question.stem(),
                                json.writeValueAsString(question.options()),
                                array(question.answer().stream().sorted().toList()),
                                question.explanation(),
                                question.source()
                            };
                        })
                        .toList());
    }

    private void addMedia(String course, int version, List<MediaFile> media) {
        batches.batchUpdate(
                "INSERT INTO learning.media VALUES (?, ?, ?, ?)",
                media.stream()
                        .map(file -> new Object[] {course, version, file.name(), file.bytes()})
                        .toList());
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}

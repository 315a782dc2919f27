package org.anlin.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.learning.QuestionDraw.Candidate;
import org.anlin.learning.QuizResult.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attempts and their answers; everything that must hold when two tabs meet is decided by a row lock here. */
@Repository
class Attempts {

    record Head(
            UUID id,
            String course,
            int version,
            int passPercent,
            @Nullable OffsetDateTime submittedAt,
            @Nullable Integer score,
            int total,
            @Nullable Boolean passed) {

        Grade grade() {
            return new Grade(new AttemptId(id), score == null ? 0 : score, total, Boolean.TRUE.equals(passed));
        }
    }

    private static final String HEAD =
            "SELECT id, course, version, pass_percent, submitted_at, score, total, passed FROM learning.attempt ";

    private static final String ANSWER = """
            UPDATE learning.attempt_question q SET chosen = :chosen, answered_at = :now
            FROM (SELECT id, course, version FROM learning.attempt
                  WHERE id = :attempt AND learner = :learner AND submitted_at IS NULL FOR SHARE) a
            JOIN learning.question k ON k.course = a.course AND k.version = a.version
            WHERE q.attempt = a.id AND q.position = :position AND k.id = q.question
              AND q.options @> :chosen::text[] AND (k.type = 'multiple' OR cardinality(:chosen::text[]) <= 1)""";

    private static final String GRADE = """
            UPDATE learning.attempt a
            SET submitted_at = :now, score = counted.score, passed = counted.score * 100 >= a.pass_percent * a.total
            FROM (SELECT count(*) AS score FROM learning.attempt_question q
                  JOIN learning.question k ON k.course = :course AND k.version = :version AND k.id = q.question
                  WHERE q.attempt = :id AND q.chosen = k.answer) counted
            WHERE a.id = :id
            RETURNING a.id, a.course, a.version, a.pass_percent, a.submitted_at, a.score, a.total, a.passed""";

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    Attempts(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Begins an attempt; false when another tab was faster. */
    boolean open(AttemptId id, AccountId learner, CourseVersion course, long seed) {
        List<Candidate> drawn = new QuestionDraw(seed)
                .draw(bank(course), course.outline().quiz().draw());
        int opened = jdbc.sql("""
                INSERT INTO learning.attempt (id, learner, course, version, seed, pass_percent, started_at, total)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (learner, course) WHERE submitted_at IS NULL DO NOTHING""")
                .params(
                        id.value(),
                        learner.value(),
                        course.slug(),
                        course.version(),
                        seed,
                        course.outline().quiz().passPercent(),
                        now(),
                        drawn.size())
                .update();
        if (opened == 1) {
            addQuestions(id, drawn);
        }
        return opened == 1;
    }

    private void addQuestions(AttemptId id, List<Candidate> drawn) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < drawn.size(); i++) {
            Candidate question = drawn.get(i);
            rows.add(new Object[] {
                id.value(), i, question.id(), question.options().toArray(String[]::new)
            });
        }
        batches.batchUpdate(
                "INSERT INTO learning.attempt_question (attempt, position, question, options) VALUES (?, ?, ?, ?)",
                rows);
    }

    private List<Candidate> bank(CourseVersion course) {
        return jdbc.sql("""
                SELECT id, topic, type, options FROM learning.question WHERE course = ? AND version = ? ORDER BY position""")
                .params(course.slug(), course.version())
                .query((row, i) -> new Candidate(
                        row.getString("id"),
                        row.getString("topic"),
                        row.getString("type"),
                        List.copyOf(options(row).keySet())))
                .list();
    }

    /** Stores a choice unless the attempt is another's, is submitted, or the choice is not one of the options. */
    boolean answer(AttemptId attempt, AccountId learner, int position, List<String> chosen) {
        return jdbc.sql(ANSWER)
                        .param("chosen", chosen.stream().sorted().distinct().toArray(String[]::new))
                        .param("now", now())
                        .param("attempt", attempt.value())
                        .param("learner", learner.value())
                        .param("position", position)
                        .update()
                == 1;
    }

    Optional<Head> head(AttemptId attempt, AccountId learner) {
        return jdbc.sql(HEAD + "WHERE id = ? AND learner = ?")
                .params(attempt.value(), learner.value())
                .query(Attempts::head)
                .optional();
    }

    Optional<Head> lock(AttemptId attempt, AccountId learner) {
        return jdbc.sql(HEAD + "WHERE id = ? AND learner = ? FOR UPDATE")
                .params(attempt.value(), learner.value())
                .query(Attempts::head)
                .optional();
    }

    /** Counts the right answers where the keys are; called under the lock. */
    Head grade(Head open) {
        return jdbc.sql(GRADE)
                .param("now", now())
                .param("course", open.course())
                .param("version", open.version())
                .param("id", open.id())
                .query(Attempts::head)
                .single();
    }

    /** True the first time for this learner and version. */
    boolean notePass(AccountId learner, Head graded) {
        return jdbc.sql("INSERT INTO learning.course_passed VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(learner.value(), graded.course(), graded.version(), graded.id(), now())
                        .update()
                == 1;
    }

    List<Head> failed(AccountId learner, String course, OffsetDateTime since) {
        return jdbc.sql(HEAD + """
                WHERE learner = ? AND course = ? AND NOT passed AND submitted_at >= ? ORDER BY submitted_at DESC""")
                .params(learner.value(), course, since)
                .query(Attempts::head)
                .list();
    }

    Optional<AttemptId> last(AccountId learner, String course) {
        return jdbc.sql("""
                SELECT id FROM learning.attempt WHERE learner = ? AND course = ? AND submitted_at IS NOT NULL
                ORDER BY submitted_at DESC LIMIT 1""")
                .params(learner.value(), course)
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    List<QuizPaper.Item> paper(AttemptId attempt) {
        return jdbc.sql("""
                SELECT q.position, k.type, k.stem, k.options, q.options AS shown, q.chosen
                FROM learning.attempt a JOIN learning.attempt_question q ON q.attempt = a.id
                JOIN learning.question k ON k.course = a.course AND k.version = a.version AND k.id = q.question
                WHERE a.id = ? ORDER BY q.position""")
                .param(attempt.value())
                .query((row, i) -> paperItem(row))
                .list();
    }

    private QuizPaper.Item paperItem(ResultSet row) throws SQLException {
        Map<String, String> texts = options(row);
        return new QuizPaper.Item(
                row.getInt("position"),
                row.getString("type"),
                row.getString("stem"),
                array(row, "shown").stream()
                        .map(code -> new QuizPaper.Option(code, texts.getOrDefault(code, "")))
                        .toList(),
                array(row, "chosen"));
    }

    /** What a submitted attempt looks like once the keys may be seen. */
    record Graded(
            String stem,
            String type,
            Map<String, String> texts,
            List<String> shown,
            List<String> chosen,
            List<String> answer,
            String explanation,
            String source) {}

    List<Graded> graded(AttemptId attempt) {
        return jdbc.sql("""
                SELECT k.stem, k.type, k.options, q.options AS shown, q.chosen, k.answer, k.explanation, k.source
                FROM learning.attempt a JOIN learning.attempt_question q ON q.attempt = a.id
                JOIN learning.question k ON k.course = a.course AND k.version = a.version AND k.id = q.question
                WHERE a.id = ? AND a.submitted_at IS NOT NULL ORDER BY q.position""")
                .param(attempt.value())
                .query((row, i) -> new Graded(
                        row.getString("stem"),
                        row.getString("type"),
                        options(row),
                        array(row, "shown"),
                        array(row, "chosen"),
                        array(row, "answer"),
                        row.getString("explanation"),
                        row.getString("source")))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("course"),
                row.getInt("version"),
                row.getInt("pass_percent"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("score", Integer.class),
                row.getInt("total"),
                row.getObject("passed", Boolean.class));
    }

    private Map<String, String> options(ResultSet row) throws SQLException {
        return json.readValue(row.getString("options"), OPTIONS);
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

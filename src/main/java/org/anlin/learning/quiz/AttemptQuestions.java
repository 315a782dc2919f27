package org.anlin.learning.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlin.learning.quiz.QuestionDraw.Candidate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that were drawn for an attempt, as they are asked and as they are explained afterwards. */
@Repository
class AttemptQuestions {

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

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final QuestionOptions options;

    AttemptQuestions(JdbcClient jdbc, JdbcTemplate batches, QuestionOptions options) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.options = options;
    }

    void add(AttemptId id, List<Candidate> drawn) {
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

    /** Without the keys. */
    List<QuizPaper.Item> asked(Attempt attempt) {
        return jdbc.sql("""
                SELECT q.position, k.type, k.stem, k.options, q.options AS shown, q.chosen
                FROM learning.attempt a JOIN learning.attempt_question q ON q.attempt = a.id
                JOIN learning.question k ON k.course = a.course AND k.version = a.version AND k.id = q.question
                WHERE a.id = ? ORDER BY q.position""")
                .param(attempt.id())
                .query((row, i) -> paperItem(row))
                .list();
    }

    private QuizPaper.Item paperItem(ResultSet row) throws SQLException {
        Map<String, String> texts = options.of(row);
        return new QuizPaper.Item(
                row.getInt("position"),
                row.getString("type"),
                row.getString("stem"),
                array(row, "shown").stream()
                        .map(code -> new QuizPaper.Option(code, texts.getOrDefault(code, "")))
                        .toList(),
                array(row, "chosen"));
    }

    List<Graded> graded(Attempt attempt) {
        return jdbc.sql("""
                SELECT k.stem, k.type, k.options, q.options AS shown, q.chosen, k.answer, k.explanation, k.source
                FROM learning.attempt a JOIN learning.attempt_question q ON q.attempt = a.id
                JOIN learning.question k ON k.course = a.course AND k.version = a.version AND k.id = q.question
                WHERE a.id = ? AND a.submitted_at IS NOT NULL ORDER BY q.position""")
                .param(attempt.id())
                .query((row, i) -> gradedItem(row))
                .list();
    }

    private Graded gradedItem(ResultSet row) throws SQLException {
        return new Graded(
                row.getString("stem"),
                row.getString("type"),
                options.of(row),
                array(row, "shown"),
                array(row, "chosen"),
                array(row, "answer"),
                row.getString("explanation"),
                row.getString("source"));
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

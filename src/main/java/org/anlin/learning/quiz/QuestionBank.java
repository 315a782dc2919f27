package org.anlin.learning.quiz;

import java.util.List;
import org.anlin.learning.QuizCourses.QuizCourse;
import org.anlin.learning.quiz.QuestionDraw.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All questions of a version of a course; each attempt gets a draw from them. */
@Repository
class QuestionBank {

    private final JdbcClient jdbc;
    private final QuestionOptions options;

    QuestionBank(JdbcClient jdbc, QuestionOptions options) {
        this.jdbc = jdbc;
        this.options = options;
    }

    /** The same seed draws the same questions. */
    List<Candidate> draw(QuizCourse course, long seed) {
        return new QuestionDraw(seed)
                .draw(questions(course), course.outline().quiz().draw());
    }

    private List<Candidate> questions(QuizCourse course) {
        return jdbc.sql("""
                SELECT id, topic, type, options FROM learning.question WHERE course = ? AND version = ? ORDER BY position""")
                .params(course.slug(), course.version())
                .query((row, i) -> new Candidate(
                        row.getString("id"),
                        row.getString("topic"),
                        row.getString("type"),
                        List.copyOf(options.of(row).keySet())))
                .list();
    }
}

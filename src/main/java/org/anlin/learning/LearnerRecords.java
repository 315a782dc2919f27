package org.anlin.learning;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What learning keeps about a person: shown to that person on request, gone when the person leaves. */
@Component
class LearnerRecords implements PersonalDataSource {

    private static final List<String> TABLES =
            List.of("course_passed", "attempt", "lesson_completed", "course_progress");

    private record Export(
            List<Map<String, Object>> courses,
            List<Map<String, Object>> lessons,
            List<Map<String, Object>> quizzes,
            List<Map<String, Object>> answers,
            List<Map<String, Object>> passed) {}

    private final JdbcClient jdbc;

    LearnerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "learning";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(
                rows(
                        "SELECT course, version, last_lesson, last_position, started_at, updated_at FROM learning.course_progress",
                        account),
                rows("SELECT course, lesson, completed_at FROM learning.lesson_completed", account),
                rows(
                        "SELECT course, version, started_at, submitted_at, score, total, passed FROM learning.attempt",
                        account),
                rows("""
                        SELECT a.course, a.started_at, q.position, q.question, array_to_string(q.chosen, ' ') AS chosen, q.answered_at
                        FROM learning.attempt_question q JOIN learning.attempt a ON a.id = q.attempt""", account),
                rows("SELECT course, version, passed_at FROM learning.course_passed", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        TABLES.forEach(table -> jdbc.sql("DELETE FROM learning." + table + " WHERE learner = ?")
                .param(event.account().value())
                .update());
    }

    private List<Map<String, Object>> rows(String select, AccountId account) {
        return jdbc.sql(select + " WHERE learner = ? ORDER BY 1, 2, 3")
                .param(account.value())
                .query()
                .listOfRows();
    }
}

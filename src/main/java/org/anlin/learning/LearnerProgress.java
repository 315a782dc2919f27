package org.anlin.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each learner has read, and in which version. */
@Repository
class LearnerProgress {

    record Place(String course, int version, @Nullable String lastLesson, float lastPosition) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LearnerProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Place> place(AccountId learner, String course) {
        return jdbc.sql("""
                SELECT course, version, last_lesson, last_position FROM learning.course_progress
                WHERE learner = ? AND course = ?""").params(learner.value(), course).query(Place.class).optional();
    }

    List<Place> places(AccountId learner) {
        return jdbc.sql("""
                SELECT course, version, last_lesson, last_position FROM learning.course_progress
                WHERE learner = ? ORDER BY updated_at DESC""").param(learner.value()).query(Place.class).list();
    }

    Set<String> completed(AccountId learner, String course) {
        return jdbc.sql("SELECT lesson FROM learning.lesson_completed WHERE learner = ? AND course = ?")
                .params(learner.value(), course)
                .query(String.class)
                .set();
    }

    Optional<Instant> passed(AccountId learner, String course) {
        return jdbc.sql(
                        "SELECT min(passed_at) FROM learning.course_passed WHERE learner = ? AND course = ? HAVING count(*) > 0")
                .params(learner.value(), course)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<UUID> openAttempt(AccountId learner, String course) {
        return jdbc.sql("SELECT id FROM learning.attempt WHERE learner = ? AND course = ? AND submitted_at IS NULL")
                .params(learner.value(), course)
                .query(UUID.class)
                .optional();
    }

    /** Begins the course in this version unless it was begun already. */
    void begin(AccountId learner, String course, int version) {
        jdbc.sql("""
                INSERT INTO learning.course_progress (learner, course, version, started_at, updated_at)
                VALUES (:learner, :course, :version, :now, :now) ON CONFLICT DO NOTHING""")
                .param("learner", learner.value())
                .param("course", course)
                .param("version", version)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void standAt(AccountId learner, String course, String lesson, double position) {
        jdbc.sql("""
                UPDATE learning.course_progress SET last_lesson = :lesson, last_position = :position, updated_at = :now
                WHERE learner = :learner AND course = :course""")
                .param("lesson", lesson)
                .param("position", (float) Math.clamp(position, 0, 1))
                .param("now", OffsetDateTime.now(clock))
                .param("learner", learner.value())
                .param("course", course)
                .update();
    }

    void complete(AccountId learner, String course, String lesson) {
        jdbc.sql("INSERT INTO learning.lesson_completed VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(learner.value(), course, lesson, OffsetDateTime.now(clock))
                .update();
    }

    void changeVersion(AccountId learner, String course, int version) {
        jdbc.sql("UPDATE learning.course_progress SET version = ?, updated_at = ? WHERE learner = ? AND course = ?")
                .params(version, OffsetDateTime.now(clock), learner.value(), course)
                .update();
    }
}

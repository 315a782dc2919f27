package org.anlin.learning.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.anlin.learning.quiz.QuizResult.Grade;
import org.jspecify.annotations.Nullable;

/** One try at a quiz; it is open until it is submitted, and graded from then on. */
record Attempt(
        UUID id,
        String course,
        int version,
        int passPercent,
        @Nullable OffsetDateTime submittedAt,
        @Nullable Integer score,
        int total,
        @Nullable Boolean passed) {

    static Attempt of(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getString("course"),
                row.getInt("version"),
                row.getInt("pass_percent"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("score", Integer.class),
                row.getInt("total"),
                row.getObject("passed", Boolean.class));
    }

    boolean isOpen() {
        return submittedAt == null;
    }

    Instant closedAt() {
        return Objects.requireNonNull(submittedAt).toInstant();
    }

    Grade grade() {
        return new Grade(new AttemptId(id), score == null ? 0 : score, total, Boolean.TRUE.equals(passed));
    }
}

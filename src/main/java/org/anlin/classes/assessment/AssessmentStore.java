package org.anlin.classes.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts and their lines. Whoever writes holds the row of the attempt, so that lines have one order. */
@Component
class AssessmentStore {

    private static final String ATTEMPTS = """
            SELECT id, attempt, course, checklist, examiner, signed_at, outcome, signature FROM classes.assessment
            WHERE training_class = ? AND learner = ?""";

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assessed> attempts(TrainingClassId id, AccountId learner) {
        return jdbc.sql(ATTEMPTS + " ORDER BY attempt")
                .params(id.value(), learner.value())
                .query((row, number) -> assessed(row))
                .list();
    }

    Optional<Assessed> lock(Attempt attempt) {
        return jdbc.sql(ATTEMPTS + " AND attempt = ? FOR UPDATE")
                .params(attempt.trainingClass().value(), attempt.learner().value(), attempt.number())
                .query((row, number) -> assessed(row))
                .optional();
    }

    /** Two who begin the same attempt at once begin one. */
    void begin(Attempt attempt, Checklist checklist, AccountId examiner, Instant now) {
        jdbc.sql("""
                        INSERT INTO classes.assessment
                            (id, training_class, learner, attempt, course, checklist, examiner, begun_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (training_class, learner, attempt) DO NOTHING""")
                .params(
                        AssessmentId.next().value(),
                        attempt.trainingClass().value(),
                        attempt.learner().value(),
                        attempt.number(),
                        checklist.course(),
                        checklist.version(),
                        examiner.value(),
                        at(now))
                .update();
    }

    List<Entry> entries(AssessmentId id) {
        return jdbc.sql("""
                        SELECT item, passed, measured, position, at, by, reason FROM classes.assessment_entry
                        WHERE assessment = ? ORDER BY position""")
                .param(id.value())
                .query((row, number) -> new Entry(
                        row.getString("item"),
                        row.getBoolean("passed"),
                        row.getBigDecimal("measured"),
                        row.getInt("position"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getObject("by", UUID.class)),
                        row.getString("reason")))
                .list();
    }

    int lines(TrainingClassId id, AccountId learner) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM classes.assessment_entry e JOIN classes.assessment a ON a.id = e.assessment
                                WHERE a.training_class = :class AND a.learner = :learner)
                             + (SELECT count(signed_at) FROM classes.assessment
                                WHERE training_class = :class AND learner = :learner)""")
                .param("class", id.value())
                .param("learner", learner.value())
                .query(Integer.class)
                .single();
    }

    void append(AssessmentId id, Verdict verdict, AccountId by, @Nullable String reason, Instant now) {
        jdbc.sql("""
                        INSERT INTO classes.assessment_entry (id, assessment, position, item, passed, measured, at, by, reason)
                        SELECT :id, :assessment, count(*) + 1, :item, :passed, :measured, :at, :by, :reason
                        FROM classes.assessment_entry WHERE assessment = :assessment""")
                .param("id", Identifier.next())
                .param("assessment", id.value())
                .param("item", verdict.item())
                .param("passed", verdict.passed())
                .param("measured", verdict.measured())
                .param("at", at(now))
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    void sign(AssessmentId id, AccountId examiner, Outcome outcome, @Nullable String signature, Instant now) {
        jdbc.sql("""
                        UPDATE classes.assessment
                        SET examiner = :examiner, outcome = :outcome, signature = :signature, signed_at = :now
                        WHERE id = :id""")
                .param("examiner", examiner.value())
                .param("outcome", outcome.name())
                .param("signature", signature)
                .param("now", at(now))
                .param("id", id.value())
                .update();
    }

    void turn(AssessmentId id, Outcome outcome) {
        jdbc.sql("UPDATE classes.assessment SET outcome = ? WHERE id = ?")
                .params(outcome.name(), id.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        var signedAt = row.getObject("signed_at", OffsetDateTime.class);
        String outcome = row.getString("outcome");
        return new Assessed(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getInt("attempt"),
                row.getString("course"),
                row.getInt("checklist"),
                new AccountId(row.getObject("examiner", UUID.class)),
                signedAt == null ? null : signedAt.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("signature"));
    }
}

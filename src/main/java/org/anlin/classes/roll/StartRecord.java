package org.anlin.classes.roll;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.classes.TrainingClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When classes began, and with what numbers. */
@Component
class StartRecord {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditLog audit;

    StartRecord(JdbcClient jdbc, CurrentAccount current, AuditLog audit) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
    }

    Optional<Instant> begun(TrainingClassId id) {
        return jdbc.sql("SELECT at FROM classes.begun WHERE training_class = ?")
                .param(id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The first who begins it counts; why a bad ratio was accepted stands in the audit log. */
    void begin(TrainingClassId id, Ratio ratio, String reason, Instant now) {
        AccountId by = current.id();
        int begun = jdbc.sql("""
                        INSERT INTO classes.begun (training_class, at, by, learners, trainers, manikins)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        id.value(),
                        now.atOffset(ZoneOffset.UTC),
                        by.value(),
                        ratio.learners(),
                        ratio.trainers(),
                        ratio.manikins())
                .update();
        if (begun == 1) {
            audit.record("class.begun", by.value(), id.toString(), details(ratio, reason));
        }
    }

    private static Map<String, String> details(Ratio ratio, String reason) {
        return Map.of(
                "learners",
                String.valueOf(ratio.learners()),
                "trainers",
                String.valueOf(ratio.trainers()),
                "manikins",
                String.valueOf(ratio.manikins()),
                "good",
                String.valueOf(ratio.isGood()),
                "reason",
                reason);
    }
}

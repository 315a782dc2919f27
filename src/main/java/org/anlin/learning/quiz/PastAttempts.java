package org.anlin.learning.quiz;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a learner has submitted before. */
@Repository
class PastAttempts {

    private final JdbcClient jdbc;

    PastAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When those that failed were submitted, the latest first. */
    List<OffsetDateTime> failed(AccountId learner, String course, OffsetDateTime since) {
        return jdbc.sql("""
                SELECT submitted_at FROM learning.attempt
                WHERE learner = ? AND course = ? AND NOT passed AND submitted_at >= ? ORDER BY submitted_at DESC""")
                .params(learner.value(), course, since)
                .query(OffsetDateTime.class)
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
}

package org.anlin.classes.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours beside another trainer: what was written down, and the classes held here without leading them. */
@Component
class CoTeaching {

    private static final String MINUTES = """
            SELECT trainer, sum(minutes) AS minutes FROM (
                SELECT trainer, minutes FROM classes.co_teaching
                UNION ALL
                SELECT t.trainer, (extract(epoch FROM c.ends_at - c.starts_at) / 60)::bigint
                FROM classes.class_trainer t JOIN classes.training_class c ON c.id = t.training_class
                WHERE NOT t.lead AND c.state = 'PUBLISHED' AND c.ends_at <= :now) taught
            GROUP BY trainer""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CoTeaching(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<AccountId, Long> minutes() {
        var minutes = new HashMap<AccountId, Long>();
        jdbc.sql(MINUTES).param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(row -> {
            minutes.put(new AccountId(row.getObject(1, UUID.class)), row.getLong(2));
        });
        return minutes;
    }

    void record(AccountId trainer, LocalDate on, int minutes, String note, AccountId by) {
        jdbc.sql("""
                        INSERT INTO classes.co_teaching (id, trainer, taught_on, minutes, note, recorded_by)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(Identifier.next(), trainer.value(), on, minutes, note, by.value())
                .update();
    }
}

package org.anlin.classes.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Standing.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far each learner of a class is, in one query. */
@Component
class StandingRows {

    private static final String LATEST = """
            SELECT DISTINCT ON (a.learner) a.learner, a.attempt, a.outcome, jsonb_array_length(l.items) AS items,
                   (SELECT count(DISTINCT e.item) FROM classes.assessment_entry e WHERE e.assessment = a.id) AS entered
            FROM classes.assessment a JOIN classes.checklist l ON l.course = a.course AND l.version = a.checklist
            WHERE a.training_class = ? ORDER BY a.learner, a.attempt DESC""";

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, Standing> of(TrainingClassId id) {
        var standings = new HashMap<AccountId, Standing>();
        jdbc.sql(LATEST).param(id.value()).query(row -> {
            standings.put(new AccountId(row.getObject("learner", UUID.class)), standing(row));
        });
        return standings;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        State state = outcome == null ? State.IN_PROGRESS : State.valueOf(outcome);
        return new Standing(state, row.getInt("attempt"), row.getInt("entered"), row.getInt("items"));
    }
}

package org.anlin.classes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two steps for each place that a person has given up or lost: one for the leaving, one for coming back. */
@Component
public class PersonalSteps {

    private static final String ENDED = "state IN ('CANCELLED', 'LAPSED', 'REMOVED')";

    private final JdbcClient jdbc;

    PersonalSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The past does not change, so that a message written late counts the same. */
    Map<AccountId, Integer> before(TrainingClassId id, Collection<AccountId> people, Instant at) {
        var steps = new HashMap<AccountId, Integer>();
        jdbc.sql("SELECT learner, 2 * count(*) AS steps FROM classes.enrolment WHERE training_class = :class AND "
                        + ENDED + " AND learner = ANY (CAST(:people AS uuid[])) AND changed_at < :at GROUP BY learner")
                .param("class", id.value())
                .param("people", people.stream().map(AccountId::toString).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    steps.put(new AccountId(row.getObject("learner", UUID.class)), row.getInt("steps"));
                });
        return steps;
    }

    /** Those of one person now, by class. */
    public Map<TrainingClassId, Integer> of(AccountId person) {
        var steps = new HashMap<TrainingClassId, Integer>();
        jdbc.sql("SELECT training_class, 2 * count(*) AS steps FROM classes.enrolment WHERE learner = ? AND " + ENDED
                        + " GROUP BY training_class")
                .params(List.of(person.value()))
                .query(row -> {
                    steps.put(new TrainingClassId(row.getObject("training_class", UUID.class)), row.getInt("steps"));
                });
        return steps;
    }
}

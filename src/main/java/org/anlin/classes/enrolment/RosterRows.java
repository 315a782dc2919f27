package org.anlin.classes.enrolment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.classes.TrainingClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has a place in a class, with their names. */
@Component
class RosterRows {

    private static final String LINES = """
            SELECT learner, state, offered_until, walk_in,
                   CASE WHEN state = 'WAITING'
                        THEN row_number() OVER (PARTITION BY state ORDER BY arrival) ELSE 0 END AS position
            FROM classes.enrolment
            WHERE training_class = ? AND state IN ('SEATED', 'WAITING', 'OFFERED')
            ORDER BY CASE state WHEN 'SEATED' THEN 0 WHEN 'OFFERED' THEN 1 ELSE 2 END, arrival""";

    private record Line(
            AccountId learner,
            PlaceState state,
            int position,
            @Nullable OffsetDateTime until,
            boolean walkIn) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;

    RosterRows(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    List<RosterLine> of(TrainingClassId id) {
        List<Line> lines = jdbc.sql(LINES)
                .param(id.value())
                .query((row, number) -> new Line(
                        new AccountId(row.getObject("learner", UUID.class)),
                        PlaceState.valueOf(row.getString("state")),
                        row.getInt("position"),
                        row.getObject("offered_until", OffsetDateTime.class),
                        row.getBoolean("walk_in")))
                .list();
        Map<AccountId, String> names =
                accounts.names(lines.stream().map(Line::learner).toList());
        return lines.stream()
                .map(line -> new RosterLine(
                        line.learner(),
                        names.getOrDefault(line.learner(), ""),
                        line.state(),
                        line.position(),
                        line.until() == null ? null : line.until().toInstant(),
                        line.walkIn()))
                .toList();
    }
}

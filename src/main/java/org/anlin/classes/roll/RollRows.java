package org.anlin.classes.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.classes.TrainingClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roll with the names on it. */
@Component
class RollRows {

    private static final String LINES = """
            SELECT * FROM (
                SELECT row_number() OVER (ORDER BY e.arrival) AS number, e.learner, e.walk_in, a.state, a.way, a.at, a.by, a.entry
                FROM classes.enrolment e
                LEFT JOIN classes.attendance a ON a.training_class = e.training_class AND a.learner = e.learner
                WHERE e.training_class = :class AND e.state = 'SEATED') AS line
            WHERE CAST(:learner AS uuid) IS NULL OR learner = :learner
            ORDER BY number""";

    private record Row(
            int number,
            AccountId learner,
            boolean walkIn,
            @Nullable UUID entry,
            Presence presence,
            @Nullable Way way,
            @Nullable Instant at,
            @Nullable AccountId by) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;

    RollRows(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    List<RollLine> of(TrainingClassId id) {
        return read(id, null);
    }

    Optional<RollLine> of(TrainingClassId id, AccountId learner) {
        return read(id, learner).stream().findFirst();
    }

    private List<RollLine> read(TrainingClassId id, @Nullable AccountId learner) {
        List<Row> rows = jdbc.sql(LINES)
                .param("class", id.value())
                .param("learner", learner == null ? null : learner.value())
                .query((row, number) -> row(row))
                .list();
        Map<AccountId, String> names = accounts.names(rows.stream()
                .flatMap(row -> Stream.of(row.learner(), row.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Row(
                row.getInt("number"),
                new AccountId(row.getObject("learner", UUID.class)),
                row.getBoolean("walk_in"),
                row.getObject("entry", UUID.class),
                state == null ? Presence.NOT_YET : Presence.valueOf(state),
                state == null ? null : Way.valueOf(row.getString("way")),
                state == null ? null : row.getObject("at", OffsetDateTime.class).toInstant(),
                state == null ? null : new AccountId(row.getObject("by", UUID.class)));
    }

    private static RollLine line(Row row, Map<AccountId, String> names) {
        String name = names.getOrDefault(row.learner(), "");
        if (row.entry() == null || row.way() == null || row.at() == null || row.by() == null) {
            return new RollLine(row.number(), row.learner(), name, row.walkIn(), null);
        }
        var mark =
                new Mark(row.entry(), row.presence(), row.way(), row.at(), row.by(), names.getOrDefault(row.by(), ""));
        return new RollLine(row.number(), row.learner(), name, row.walkIn(), mark);
    }
}

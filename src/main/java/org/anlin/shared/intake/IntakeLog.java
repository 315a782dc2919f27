package org.anlin.shared.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the files of one module have come, in its own table {@code <schema>.intake}. */
public final class IntakeLog {

    private static final int SHOWN = 20;
    private static final int LONGEST_NAME = 200;
    // A batch is written every second or so; who is silent for this long works no more.
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String table;

    /** @param schema a constant of the module, never what somebody typed */
    public IntakeLog(JdbcClient jdbc, Clock clock, String schema) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = schema + ".intake";
    }

    public void begin(IntakeId id, String fileName, int lines, UUID by) {
        jdbc.sql("INSERT INTO " + table + " (id, file_name, state, lines, created_by, created_at, touched_at)"
                        + " VALUES (?, ?, 'CHECKING', ?, ?, ?, ?)")
                .params(id.value(), cut(fileName), lines, by, now(), now())
                .update();
    }

    /** False when the import is in none of these states: another was first. Who still works is not interrupted. */
    public boolean move(IntakeId id, Set<Intake.State> from, Intake.State to) {
        return jdbc.sql("UPDATE " + table + " SET state = :to, touched_at = :now WHERE id = :id AND state IN (:from)"
                                + " AND (state <> :to OR touched_at < :silent)")
                        .param("to", to.name())
                        .param("now", now())
                        .param("silent", now().minus(SILENCE))
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    public void refuse(IntakeId id, String problem) {
        jdbc.sql("UPDATE " + table + " SET state = 'REFUSED', problem = ? WHERE id = ?")
                .params(problem, id.value())
                .update();
    }

    public void checked(IntakeId id, int good, int duplicates, int bad) {
        jdbc.sql("UPDATE " + table + " SET checked = checked + ?, good = good + ?, duplicates = duplicates + ?,"
                        + " bad = bad + ?, touched_at = ? WHERE id = ?")
                .params(good + duplicates + bad, good, duplicates, bad, now(), id.value())
                .update();
    }

    public void taken(IntakeId id, int lines) {
        jdbc.sql("UPDATE " + table + " SET taken = taken + ?, touched_at = ? WHERE id = ?")
                .params(lines, now(), id.value())
                .update();
    }

    /** @param owner null for those of everybody */
    public List<Intake> newest(@Nullable UUID owner) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE CAST(:owner AS uuid) IS NULL OR created_by = :owner"
                        + " ORDER BY created_at DESC LIMIT " + SHOWN)
                .param("owner", owner)
                .query((row, i) -> intake(row))
                .list();
    }

    public Optional<Intake> find(IntakeId id, @Nullable UUID owner) {
        return jdbc.sql("SELECT * FROM " + table
                        + " WHERE id = :id AND (CAST(:owner AS uuid) IS NULL OR created_by = :owner)")
                .param("id", id.value())
                .param("owner", owner)
                .query((row, i) -> intake(row))
                .optional();
    }

    private Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                Intake.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("checked"),
                row.getInt("taken"),
                row.getInt("good"),
                row.getInt("duplicates"),
                row.getInt("bad"),
                row.getString("problem"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("touched_at", OffsetDateTime.class).isBefore(now().minus(SILENCE)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String cut(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
    }
}

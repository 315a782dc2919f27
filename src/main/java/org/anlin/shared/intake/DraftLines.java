package org.anlin.shared.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The lines of the files of one module, as they were read and as they were taken. */
public final class DraftLines<K, D> {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;
    private final DraftTable<K, D> table;
    private final String name;
    private final String key;
    private final String draft;

    DraftLines(NamedParameterJdbcTemplate batches, JsonMapper json, DraftTable<K, D> table) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.json = json;
        this.table = table;
        this.name = table.name();
        this.key = table.keyColumn();
        this.draft = table.draftColumn();
    }

    String schema() {
        return table.schema();
    }

    void record(IntakeId id, List<DraftLine<K, D>> judged) {
        batches.batchUpdate(
                "INSERT INTO " + name + " (intake, line, outcome, problem, warning, name, " + key + ", " + draft + ")"
                        + " VALUES (:id, :line, :outcome, :problem, :warning, :name, :key, CAST(:draft AS jsonb))",
                judged.stream().map(line -> values(id, line)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(IntakeId id, DraftLine<K, D> line) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("line", line.line())
                .addValue("outcome", line.outcome().name())
                .addValue("problem", line.problem())
                .addValue("warning", line.warning())
                .addValue("name", line.name())
                .addValue("key", line.key() == null ? null : table.stored().apply(line.key()))
                .addValue("draft", text(line.draft()));
    }

    /** What was not good, in the order of the file; without drafts. */
    public List<DraftLine<K, D>> leftOut(IntakeId id, int offset, int limit) {
        return jdbc.sql("SELECT line, outcome, problem, warning, name, " + key + " FROM " + name
                        + " WHERE intake = ? AND outcome <> 'GOOD' ORDER BY line OFFSET ? LIMIT ?")
                .params(id.value(), offset, limit)
                .query((row, i) -> new DraftLine<K, D>(
                        row.getInt("line"),
                        JudgedLine.Outcome.valueOf(row.getString("outcome")),
                        row.getString("problem"),
                        row.getString("warning"),
                        row.getString("name"),
                        key(row),
                        null))
                .list();
    }

    /** How many good lines have something that somebody should know. */
    public int warned(IntakeId id) {
        return jdbc.sql("SELECT count(*) FROM " + name
                        + " WHERE intake = ? AND outcome = 'GOOD' AND warning IS NOT NULL")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** How many lines have this problem and would be good otherwise. */
    public int mendable(IntakeId id, String problem) {
        return jdbc.sql("SELECT count(*) FROM " + name + " WHERE intake = ? AND problem = ? AND " + draft
                        + " IS NOT NULL")
                .params(id.value(), problem)
                .query(Integer.class)
                .single();
    }

    /** Makes them good; answers how many there were. */
    public int mend(IntakeId id, String problem) {
        return jdbc.sql("UPDATE " + name + " SET outcome = 'GOOD', problem = NULL WHERE intake = ? AND problem = ? AND "
                        + draft + " IS NOT NULL")
                .params(id.value(), problem)
                .update();
    }

    /** The good ones that were not taken yet. */
    List<Drafts.Good<K, D>> waiting(IntakeId id, int count) {
        return jdbc.sql("SELECT line, " + key + ", " + draft + " FROM " + name
                        + " WHERE intake = ? AND outcome = 'GOOD' AND taken_version IS NULL ORDER BY line LIMIT ?")
                .params(id.value(), count)
                .query((row, i) -> new Drafts.Good<>(row.getInt("line"), key(row), draft(row.getString(draft))))
                .list();
    }

    void taken(IntakeId id, int line, Drafts.Taken<K, D> taken) {
        jdbc.sql("UPDATE " + name + " SET " + key + " = :key, taken_version = :version,"
                        + " before = CAST(:before AS jsonb) WHERE intake = :id AND line = :line")
                .param("key", table.stored().apply(taken.key()))
                .param("version", taken.version())
                .param("before", text(taken.before()))
                .param("id", id.value())
                .param("line", line)
                .update();
    }

    void refused(IntakeId id, int line, String problem) {
        jdbc.sql("UPDATE " + name + " SET outcome = 'BAD', problem = ? WHERE intake = ? AND line = ?")
                .params(problem, id.value(), line)
                .update();
    }

    /** The last first. */
    List<Drafts.Taken<K, D>> taken(IntakeId id) {
        return jdbc.sql("SELECT " + key + ", taken_version, before FROM " + name
                        + " WHERE intake = ? AND taken_version IS NOT NULL ORDER BY line DESC")
                .param(id.value())
                .query((row, i) -> {
                    String before = row.getString("before");
                    return new Drafts.Taken<>(
                            table.key().apply(row.getObject(key)),
                            row.getInt("taken_version"),
                            before == null ? null : draft(before));
                })
                .list();
    }

    private @Nullable K key(ResultSet row) throws SQLException {
        Object stored = row.getObject(key);
        return stored == null ? null : table.key().apply(stored);
    }

    private @Nullable String text(@Nullable D value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private D draft(String text) {
        return json.readValue(text, table.draft());
    }
}

package org.anlin.bases.intake;

import java.util.List;
import org.anlin.bases.BaseDetails;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of files of bases, as they were read and as they were taken. */
@Component
class IntakeLines {

    record Good(int line, @Nullable String slug, BaseDetails details) {}

    record Taken(
            int line, String slug, int version, @Nullable BaseDetails before) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    IntakeLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(IntakeId id, ReadBase read) {
        jdbc.sql("INSERT INTO bases.intake_line (intake, line, outcome, problem, name, slug, details)"
                        + " VALUES (:id, :line, :outcome, :problem, :name, :slug, CAST(:details AS jsonb))")
                .param("id", id.value())
                .param("line", read.line())
                .param("outcome", read.outcome())
                .param("problem", read.problem())
                .param("name", read.name())
                .param("slug", read.slug())
                .param("details", text(read.details()))
                .update();
    }

    List<LeftOutBase> leftOut(IntakeId id, int offset, int limit) {
        return jdbc.sql("""
                        SELECT line, outcome = 'DUPLICATE' AS duplicate, problem, name, slug FROM bases.intake_line
                        WHERE intake = ? AND outcome <> 'GOOD' ORDER BY line OFFSET ? LIMIT ?""")
                .params(id.value(), offset, limit)
                .query(LeftOutBase.class)
                .list();
    }

    /** The good ones that were not taken yet. */
    List<Good> waiting(IntakeId id, int count) {
        return jdbc.sql("""
                        SELECT line, slug, details FROM bases.intake_line
                        WHERE intake = ? AND outcome = 'GOOD' AND taken_version IS NULL ORDER BY line LIMIT ?""")
                .params(id.value(), count)
                .query((row, i) ->
                        new Good(row.getInt("line"), row.getString("slug"), details(row.getString("details"))))
                .list();
    }

    void taken(IntakeId id, int line, String slug, int version, @Nullable BaseDetails before) {
        jdbc.sql("UPDATE bases.intake_line SET slug = :slug, taken_version = :version, before = CAST(:before AS jsonb)"
                        + " WHERE intake = :id AND line = :line")
                .param("slug", slug)
                .param("version", version)
                .param("before", text(before))
                .param("id", id.value())
                .param("line", line)
                .update();
    }

    void refused(IntakeId id, int line, String problem) {
        jdbc.sql("UPDATE bases.intake_line SET outcome = 'BAD', problem = ? WHERE intake = ? AND line = ?")
                .params(problem, id.value(), line)
                .update();
    }

    List<Taken> taken(IntakeId id) {
        return jdbc.sql("""
                        SELECT line, slug, taken_version, before FROM bases.intake_line
                        WHERE intake = ? AND taken_version IS NOT NULL ORDER BY line DESC""")
                .param(id.value())
                .query((row, i) -> {
                    String before = row.getString("before");
                    return new Taken(
                            row.getInt("line"),
                            row.getString("slug"),
                            row.getInt("taken_version"),
                            before == null ? null : details(before));
                })
                .list();
    }

    private @Nullable String text(@Nullable BaseDetails details) {
        return details == null ? null : json.writeValueAsString(details);
    }

    private BaseDetails details(String text) {
        return json.readValue(text, BaseDetails.class);
    }
}

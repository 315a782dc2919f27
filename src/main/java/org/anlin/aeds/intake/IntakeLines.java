package org.anlin.aeds.intake;

import java.util.List;
import java.util.UUID;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of lists of devices, as they were read and as they were taken. */
@Component("aedIntakeLines")
class IntakeLines {

    record Good(int line, @Nullable DeviceId device, DeviceDraft draft) {}

    record Taken(
            int line,
            DeviceId device,
            int version,
            @Nullable DeviceDraft before) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void record(IntakeId id, ReadDevice read) {
        jdbc.sql("INSERT INTO aeds.intake_line (intake, line, outcome, problem, name, device, draft)"
                        + " VALUES (:id, :line, :outcome, :problem, :name, :device, CAST(:draft AS jsonb))")
                .param("id", id.value())
                .param("line", read.line())
                .param("outcome", read.outcome())
                .param("problem", read.problem())
                .param("name", read.name())
                .param("device", read.device() == null ? null : read.device().value())
                .param("draft", text(read.draft()))
                .update();
    }

    List<LeftOutDevice> leftOut(IntakeId id, int offset, int limit) {
        return jdbc.sql("""
                        SELECT l.line, l.outcome = 'DUPLICATE' AS duplicate, l.problem, l.name, d.number
                        FROM aeds.intake_line l LEFT JOIN aeds.device d ON d.id = l.device
                        WHERE l.intake = ? AND l.outcome <> 'GOOD' ORDER BY l.line OFFSET ? LIMIT ?""")
                .params(id.value(), offset, limit)
                .query(LeftOutDevice.class)
                .list();
    }

    /** How many lines would be good with latitude and longitude the other way round. */
    int swapped(IntakeId id) {
        return jdbc.sql("SELECT count(*) FROM aeds.intake_line WHERE intake = ? AND problem = ? AND draft IS NOT NULL")
                .params(id.value(), ReadDevice.SWAPPED)
                .query(Integer.class)
                .single();
    }

    /** Makes them good; answers how many there were. */
    int swap(IntakeId id) {
        return jdbc.sql("UPDATE aeds.intake_line SET outcome = 'GOOD', problem = NULL"
                        + " WHERE intake = ? AND problem = ? AND draft IS NOT NULL")
                .params(id.value(), ReadDevice.SWAPPED)
                .update();
    }

    /** The good ones that were not taken yet. */
    List<Good> waiting(IntakeId id, int count) {
        return jdbc.sql("""
                        SELECT line, device, draft FROM aeds.intake_line
                        WHERE intake = ? AND outcome = 'GOOD' AND taken_version IS NULL ORDER BY line LIMIT ?""")
                .params(id.value(), count)
                .query((row, i) -> new Good(
                        row.getInt("line"), device(row.getObject("device", UUID.class)), draft(row.getString("draft"))))
                .list();
    }

    void taken(IntakeId id, int line, DeviceId device, int version, @Nullable DeviceDraft before) {
        jdbc.sql("UPDATE aeds.intake_line SET device = :device, taken_version = :version,"
                        + " before = CAST(:before AS jsonb) WHERE intake = :id AND line = :line")
                .param("device", device.value())
                .param("version", version)
                .param("before", text(before))
                .param("id", id.value())
                .param("line", line)
                .update();
    }

    void refused(IntakeId id, int line, String problem) {
        jdbc.sql("UPDATE aeds.intake_line SET outcome = 'BAD', problem = ? WHERE intake = ? AND line = ?")
                .params(problem, id.value(), line)
                .update();
    }

    List<Taken> taken(IntakeId id) {
        return jdbc.sql("""
                        SELECT line, device, taken_version, before FROM aeds.intake_line
                        WHERE intake = ? AND taken_version IS NOT NULL ORDER BY line DESC""")
                .param(id.value())
                .query((row, i) -> {
                    String before = row.getString("before");
                    return new Taken(
                            row.getInt("line"),
                            new DeviceId(row.getObject("device", UUID.class)),
                            row.getInt("taken_version"),
                            before == null ? null : draft(before));
                })
                .list();
    }

    private static @Nullable DeviceId device(@Nullable UUID id) {
        return id == null ? null : new DeviceId(id);
    }

    private @Nullable String text(@Nullable DeviceDraft draft) {
        return draft == null ? null : json.writeValueAsString(draft);
    }

    private DeviceDraft draft(String text) {
        return json.readValue(text, DeviceDraft.class);
    }
}

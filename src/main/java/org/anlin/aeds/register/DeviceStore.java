package org.anlin.aeds.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes devices. */
@Repository
public class DeviceStore {

    /** Where a new device comes from, beside its draft. */
    public record Origin(@Nullable String source, @Nullable UUID intake, boolean demo) {

        public static final Origin STAFF = new Origin(null, null, false);
    }

    private static final String INSERT = """
            INSERT INTO aeds.device (id, version, slug, code, name, name_en, district_code, subdistrict_code, address, floor, spot,
                lat, lon, given_lat, given_lon, datum, hours, model, serial_number, pads_expire_on, battery_expires_on, owner,
                keeper, phone, registered_on, source, intake, demo, updated_at)
            VALUES (:id, 1, :slug, :code, :name, :nameEn, :district, :subdistrict, :address, :floor, :spot,
                :lat, :lon, :givenLat, :givenLon, :datum, CAST(:hours AS jsonb), :model, :serial, :pads, :battery, :owner,
                :keeper, :phone, :today, :source, :intake, :demo, :now)
            """;

    private static final String UPDATE = """
            UPDATE aeds.device SET version = version + 1, name = :name, name_en = :nameEn, district_code = :district,
                subdistrict_code = :subdistrict, address = :address, floor = :floor, spot = :spot, lat = :lat, lon = :lon,
                given_lat = :givenLat, given_lon = :givenLon, datum = :datum, hours = CAST(:hours AS jsonb), model = :model,
                serial_number = :serial, pads_expire_on = :pads, battery_expires_on = :battery, owner = :owner,
                keeper = :keeper, phone = :phone, updated_at = :now
            WHERE id = :id AND version = :version AND removed_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final DeviceColumns columns;
    private final Clock clock;

    DeviceStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.columns = new DeviceColumns(json);
        this.clock = clock;
    }

    public DeviceId add(DeviceDraft draft, Origin origin) {
        DeviceId id = DeviceId.next();
        try {
            jdbc.sql(INSERT)
                    .params(columns.of(draft))
                    .param("id", id.value())
                    .param("slug", LabelCode.next(8))
                    .param("code", LabelCode.next(16))
                    .param("today", LocalDate.now(clock))
                    .param("source", origin.source())
                    .param("intake", origin.intake())
                    .param("demo", origin.demo())
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new RuleViolation("aeds.refused.serial-known");
        }
        return id;
    }

    /** Refuses when somebody else was faster. */
    public void change(DeviceId id, int version, DeviceDraft draft) {
        try {
            written(jdbc.sql(UPDATE)
                    .params(columns.of(draft))
                    .param("id", id.value())
                    .param("version", version)
                    .param("now", now())
                    .update());
        } catch (DuplicateKeyException twice) {
            throw new RuleViolation("aeds.refused.serial-known");
        }
    }

    public void takeOut(DeviceId id, String reason) {
        set(id, "out_of_service_since = coalesce(out_of_service_since, :now), out_of_service_reason = :value", reason);
    }

    public void putBack(DeviceId id) {
        set(id, "out_of_service_since = NULL, out_of_service_reason = CAST(:value AS text)", null);
    }

    /** Nobody looks after it any more, so nobody's contact stays. */
    public void remove(DeviceId id) {
        set(id, "removed_at = :now, keeper = CAST(:value AS uuid), phone = NULL", null);
    }

    public void photo(DeviceId id, UUID picture) {
        set(id, "photo = :value", picture);
    }

    /** What a keeper read off the device when inspecting it. */
    public void inspected(DeviceId id, LocalDate day, @Nullable LocalDate pads, @Nullable LocalDate battery) {
        jdbc.sql("""
                        UPDATE aeds.device SET version = version + 1, last_inspected_on = :day, updated_at = :now,
                            pads_expire_on = coalesce(CAST(:pads AS date), pads_expire_on),
                            battery_expires_on = coalesce(CAST(:battery AS date), battery_expires_on)
                        WHERE id = :id
                        """)
                .param("day", day)
                .param("now", now())
                .param("pads", pads)
                .param("battery", battery)
                .param("id", id.value())
                .update();
    }

    private void set(DeviceId id, String assignment, @Nullable Object value) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id.value());
        parameters.put("value", value);
        parameters.put("now", now());
        written(jdbc.sql("UPDATE aeds.device SET version = version + 1, updated_at = :now, " + assignment
                        + " WHERE id = :id AND removed_at IS NULL")
                .params(parameters)
                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new RuleViolation("aeds.refused.changed-meanwhile");
        }
    }
}

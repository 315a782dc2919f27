package org.anlin.aeds.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.KeeperScope;
import org.anlin.aeds.Readiness;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The devices of the districts of the person who asks. */
@Component
class DeskRows {

    /** The rule of {@link Readiness} in the words of the database; a test compares the two. */
    static final String STATE = """
            CASE WHEN out_of_service_since IS NOT NULL THEN 'OUT_OF_SERVICE'
                WHEN least(pads_expire_on, battery_expires_on, inspection_due) < CAST(:today AS date) THEN 'OVERDUE'
                WHEN least(pads_expire_on, battery_expires_on) <= CAST(:today AS date) + 30
                    OR inspection_due <= CAST(:today AS date) + 7 THEN 'DUE'
                ELSE 'READY' END""";

    private static final String FOUND = """
            WITH own AS (
                SELECT *, CAST(coalesce(last_inspected_on, registered_on) + interval '1 month' AS date) AS inspection_due
                FROM aeds.device
                WHERE removed_at IS NULL AND %s
                  AND (CAST(:district AS text) IS NULL OR district_code = :district)
                  AND (:words = '' OR name ILIKE '%%' || :words || '%%' OR address ILIKE '%%' || :words || '%%'
                       OR serial_number = :words OR 'AED-' || lpad(number::text, 6, '0') = upper(:words))),
            found AS (SELECT *, %s AS state FROM own)
            """.formatted(KeeperScope.OWN, STATE);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DeviceRows devices;
    private final Accounts accounts;
    private final KeeperScope scope;
    private final Clock clock;

    DeskRows(JdbcClient jdbc, JsonMapper json, DeviceRows devices, Accounts accounts, KeeperScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.devices = devices;
        this.accounts = accounts;
        this.scope = scope;
        this.clock = clock;
    }

    List<DeskDevice> list(DeskFilter filter, int offset, int limit) {
        return jdbc.sql(FOUND + """
                        SELECT id, number, name, district_code AS district, spot, state, inspection_due, pads_expire_on,
                            battery_expires_on, demo,
                            (SELECT count(*) FROM aeds.report r WHERE r.device = found.id AND r.state = 'OPEN') AS reports
                        FROM found WHERE CAST(:state AS text) IS NULL OR state = :state
                        ORDER BY array_position(ARRAY['OUT_OF_SERVICE', 'OVERDUE', 'DUE', 'READY'], state), name, number
                        OFFSET :offset LIMIT :limit
                        """)
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(DeskDevice.class)
                .list();
    }

    int count(DeskFilter filter) {
        return jdbc.sql(FOUND + "SELECT count(*) FROM found WHERE CAST(:state AS text) IS NULL OR state = :state")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Optional<DeviceFile> find(DeviceId id) {
        return jdbc.sql("SELECT * FROM aeds.device WHERE removed_at IS NULL AND id = :id AND " + KeeperScope.OWN)
                .params(scope.staff().parameters())
                .param("id", id.value())
                .query((row, number) -> file(row, id))
                .optional();
    }

    private DeviceFile file(ResultSet row, DeviceId id) throws SQLException {
        @Nullable UUID keeper = row.getObject("keeper", UUID.class);
        AccountId person = keeper == null ? null : new AccountId(keeper);
        return new DeviceFile(
                devices.find(id).orElseThrow(),
                row.getInt("version"),
                row.getString("code"),
                draft(row, person),
                person == null ? null : accounts.names(List.of(person)).get(person),
                row.getString("out_of_service_reason"),
                row.getString("source"));
    }

    private DeviceDraft draft(ResultSet row, @Nullable AccountId keeper) throws SQLException {
        return new DeviceDraft(
                row.getString("name"),
                row.getString("name_en"),
                row.getString("district_code"),
                row.getString("subdistrict_code"),
                row.getString("address"),
                row.getString("floor"),
                row.getString("spot"),
                new GivenPlace(
                        row.getDouble("given_lat"), row.getDouble("given_lon"), Datum.valueOf(row.getString("datum"))),
                json.readValue(row.getString("hours"), OpeningHours.class),
                row.getString("model"),
                row.getString("serial_number"),
                row.getObject("pads_expire_on", LocalDate.class),
                row.getObject("battery_expires_on", LocalDate.class),
                row.getString("owner"),
                keeper,
                row.getString("phone"));
    }

    private Map<String, @Nullable Object> parameters(DeskFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>(scope.staff().parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("district", filter.district());
        parameters.put("words", filter.words().strip().replaceAll("[%_\\\\]", ""));
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        return parameters;
    }
}

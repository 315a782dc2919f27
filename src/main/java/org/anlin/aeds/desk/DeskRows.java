package org.anlin.aeds.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.KeeperScope;
import org.anlin.aeds.store.DeviceRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The devices of the districts of the person who asks. */
@Component
class DeskRows {

    record LabelLine(
            long number,
            String code,
            String name,
            String address,
            @Nullable String floor,
            String spot) {

        String label() {
            return DeviceCard.label(number);
        }

        String where() {
            return floor == null ? spot : floor + " · " + spot;
        }
    }

    private final JdbcClient jdbc;
    private final DraftMapper drafts;
    private final DeviceRows devices;
    private final Accounts accounts;
    private final KeeperScope scope;
    private final DeskSelection selection;

    DeskRows(
            JdbcClient jdbc,
            JsonMapper json,
            DeviceRows devices,
            Accounts accounts,
            KeeperScope scope,
            DeskSelection selection) {
        this.jdbc = jdbc;
        this.drafts = new DraftMapper(json);
        this.devices = devices;
        this.accounts = accounts;
        this.scope = scope;
        this.selection = selection;
    }

    List<DeskDevice> list(DeskFilter filter, int offset, int limit) {
        return selection
                .of(filter, """
                        SELECT id, number, name, district_code AS district, spot, state, inspection_due, pads_expire_on,
                            battery_expires_on, demo, reports
                        FROM found CROSS JOIN LATERAL (
                            SELECT count(*) AS reports FROM aeds.report r WHERE r.device = found.id AND r.state = 'OPEN') open
                        ORDER BY reports = 0, array_position(ARRAY['OUT_OF_SERVICE', 'OVERDUE', 'DUE', 'READY'], state), name, number
                        OFFSET :offset LIMIT :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(DeskDevice.class)
                .list();
    }

    int count(DeskFilter filter) {
        return selection
                .of(filter, "SELECT count(*) FROM found")
                .query(Integer.class)
                .single();
    }

    /** In the order of their numbers, as somebody goes through them with the sheets. */
    List<LabelLine> labels(DeskFilter filter, int most) {
        return selection
                .of(filter, "SELECT number, code, name, address, floor, spot FROM found ORDER BY number LIMIT :most")
                .param("most", most)
                .query(LabelLine.class)
                .list();
    }

    List<LabelLine> labels(DeviceId id) {
        return jdbc.sql("SELECT number, code, name, address, floor, spot FROM aeds.device"
                        + " WHERE removed_at IS NULL AND id = :id AND " + KeeperScope.OWN)
                .params(scope.staff().parameters())
                .param("id", id.value())
                .query(LabelLine.class)
                .list();
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
                drafts.draft(row),
                person == null ? null : accounts.names(List.of(person)).get(person),
                row.getString("out_of_service_reason"),
                row.getString("source"));
    }
}

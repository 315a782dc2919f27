package org.anlin.aeds.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.KeeperScope;
import org.anlin.aeds.inspection.KeptDevice.Past;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The taps and inspections of the person who asks. */
@Component
class InspectionRows {

    private static final int SHOWN = 12;

    private record Line(
            Instant at,
            AccountId inspector,
            List<CheckItem> failed,
            @Nullable String note) {}

    private final JdbcClient jdbc;
    private final DeviceRows devices;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final KeeperScope scope;
    private final Clock clock;

    InspectionRows(
            JdbcClient jdbc,
            DeviceRows devices,
            Accounts accounts,
            CurrentAccount current,
            KeeperScope scope,
            Clock clock) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.accounts = accounts;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    Optional<DeviceId> own(String code) {
        return jdbc.sql("SELECT id FROM aeds.device WHERE code = :code AND removed_at IS NULL AND " + KeeperScope.OWN)
                .param("code", code)
                .params(scope.keeperOrStaff().parameters())
                .query((row, number) -> new DeviceId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<KeptDevice> kept(DeviceId id) {
        String reason = jdbc.sql("SELECT coalesce(out_of_service_reason, '') FROM aeds.device WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return devices.find(id)
                .map(card -> new KeptDevice(card, reason.isEmpty() ? null : reason, taps(id), history(id)));
    }

    Map<CheckItem, Boolean> taps(DeviceId id) {
        var taps = new EnumMap<CheckItem, Boolean>(CheckItem.class);
        jdbc.sql("""
                        SELECT t.item, t.fine FROM aeds.inspection_item t JOIN aeds.inspection i ON i.id = t.inspection
                        WHERE i.device = ? AND i.inspector = ? AND i.done_at IS NULL
                        """).params(id.value(), current.id().value()).query(row -> {
            taps.put(CheckItem.valueOf(row.getString("item")), row.getBoolean("fine"));
        });
        return taps;
    }

    void tap(DeviceId id, CheckItem item, boolean fine) {
        jdbc.sql("""
                        INSERT INTO aeds.inspection (id, device, inspector, begun_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (device, inspector) WHERE done_at IS NULL DO NOTHING
                        """)
                .params(Identifier.next(), id.value(), current.id().value(), now())
                .update();
        jdbc.sql("""
                        INSERT INTO aeds.inspection_item (inspection, item, fine, at)
                        SELECT i.id, :item, :fine, :now FROM aeds.inspection i
                        WHERE i.device = :device AND i.inspector = :person AND i.done_at IS NULL
                        ON CONFLICT (inspection, item) DO UPDATE SET fine = excluded.fine, at = excluded.at
                        """)
                .param("item", item.name())
                .param("fine", fine)
                .param("now", now())
                .param("device", id.value())
                .param("person", current.id().value())
                .update();
    }

    void finish(DeviceId id, @Nullable LocalDate pads, @Nullable LocalDate battery, @Nullable String note) {
        jdbc.sql("""
                        UPDATE aeds.inspection SET done_at = :now, pads = CAST(:pads AS date),
                            battery = CAST(:battery AS date), note = :note
                        WHERE device = :device AND inspector = :person AND done_at IS NULL
                        """)
                .param("now", now())
                .param("pads", pads)
                .param("battery", battery)
                .param("note", note)
                .param("device", id.value())
                .param("person", current.id().value())
                .update();
    }

    private List<Past> history(DeviceId id) {
        List<Line> lines = jdbc.sql("""
                        SELECT done_at, inspector, note, ARRAY(SELECT item FROM aeds.inspection_item t
                            WHERE t.inspection = i.id AND NOT fine) AS failed
                        FROM aeds.inspection i WHERE device = ? AND done_at IS NOT NULL ORDER BY done_at DESC LIMIT ?
                        """)
                .params(id.value(), SHOWN)
                .query(InspectionRows::line)
                .list();
        Map<AccountId, String> names =
                accounts.names(lines.stream().map(Line::inspector).toList());
        return lines.stream()
                .map(line -> new Past(line.at(), names.getOrDefault(line.inspector(), "—"), line.failed(), line.note()))
                .toList();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String[] failed = (String[]) row.getArray("failed").getArray();
        return new Line(
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("inspector", UUID.class)),
                Arrays.stream(failed).map(CheckItem::valueOf).toList(),
                row.getString("note"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

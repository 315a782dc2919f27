package org.anlin.aeds.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Contacts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceLists;
import org.anlin.aeds.desk.RegisterLine;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.audit.AuditLog;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.intake.TableWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices of one's districts as a table with the columns that the import reads, and some that only tell; that it was taken is
 * in the audit log.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceExport {

    private static final List<String> TOLD =
            List.of("wgs84_lat", "wgs84_lon", "state", "inspection_due", "last_inspected_on");

    private final DeviceLists lists;
    private final Contacts contacts;
    private final HoursText hours;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    DeviceExport(
            DeviceLists lists,
            Contacts contacts,
            HoursText hours,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.contacts = contacts;
        this.hours = hours;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    public byte[] csv() {
        return TableWriter.csv(rows("csv"));
    }

    public byte[] xlsx() {
        return TableWriter.xlsx("aeds", rows("xlsx"));
    }

    private List<List<String>> rows(String form) {
        LocalDate today = LocalDate.now(clock);
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Arrays.stream(DeviceColumn.values()).map(DeviceColumn::title), TOLD.stream())
                .toList());
        var devices = new ArrayList<RegisterLine>();
        lists.each(DeskFilter.ALL, devices::add);
        Map<AccountId, String> keepers = contacts.whole(devices.stream()
                .map(device -> device.draft().keeper())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        devices.forEach(device -> rows.add(row(device, keepers, today)));
        audit.record(
                "aeds.exported",
                current.id().value(),
                "aeds",
                Map.of(
                        "form",
                        form,
                        "lines",
                        String.valueOf(rows.size() - 1),
                        "keepers",
                        String.valueOf(keepers.size())));
        return rows;
    }

    private List<String> row(RegisterLine device, Map<AccountId, String> keepers, LocalDate today) {
        return Stream.concat(
                        Arrays.stream(DeviceColumn.values()).map(column -> value(column, device, keepers, today)),
                        Stream.of(
                                device.place().lat(),
                                device.place().lon(),
                                device.state(),
                                device.inspectionDue(),
                                text(device.lastInspectedOn())))
                .map(Object::toString)
                .toList();
    }

    private String value(DeviceColumn column, RegisterLine device, Map<AccountId, String> keepers, LocalDate today) {
        DeviceDraft draft = device.draft();
        return text(
                switch (column) {
                    case ID -> device.label();
                    case NAME -> draft.name();
                    case NAME_EN -> draft.nameEn();
                    case DISTRICT -> draft.districtCode();
                    case SUBDISTRICT -> draft.subdistrictCode();
                    case ADDRESS -> draft.address();
                    case FLOOR -> draft.floor();
                    case SPOT -> draft.spot();
                    case LAT -> draft.place().lat();
                    case LON -> draft.place().lon();
                    case DATUM -> draft.place().datum();
                    case HOURS -> String.join("；", hours.lines(draft.hours(), today, Translations.CHINESE));
                    case DAYS, OPENS, CLOSES -> null;
                    case MODEL -> draft.model();
                    case SERIAL -> draft.serialNumber();
                    case PADS -> draft.padsExpireOn();
                    case BATTERY -> draft.batteryExpiresOn();
                    case OWNER -> draft.owner();
                    case KEEPER -> draft.keeper() == null ? null : keepers.get(draft.keeper());
                    case PHONE -> draft.phone();
                });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package org.anlin.bases.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseName;
import org.anlin.bases.BaseSite;
import org.anlin.shared.intake.TableWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bases that one keeps as a table with the columns that the import reads; that it was taken is in the audit log. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseExport {

    private static final List<String> HEADER = Arrays.stream(BaseColumn.values())
            .map(column -> switch (column) {
                case DISTRICT -> "district_code";
                case SUBDISTRICT -> "subdistrict_code";
                case HOURS -> "opening_hours";
                case ORGANISER -> "organizer";
                default -> column.name().toLowerCase(Locale.ROOT);
            })
            .toList();

    private final BaseDesk desk;
    private final HoursCells hours;
    private final CurrentAccount current;
    private final AuditLog audit;

    BaseExport(BaseDesk desk, HoursCells hours, CurrentAccount current, AuditLog audit) {
        this.desk = desk;
        this.hours = hours;
        this.current = current;
        this.audit = audit;
    }

    public byte[] csv() {
        return TableWriter.csv(rows("csv"));
    }

    public byte[] xlsx() {
        return TableWriter.xlsx("bases", rows("xlsx"));
    }

    private List<List<String>> rows(String form) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        desk.each((slug, details) -> rows.add(row(slug, details)));
        audit.record(
                "bases.exported",
                current.id().value(),
                "bases",
                Map.of("form", form, "lines", String.valueOf(rows.size() - 1)));
        return rows;
    }

    private List<String> row(String slug, BaseDetails details) {
        BaseName name = details.name();
        BaseSite site = details.site();
        BaseAccess access = details.access();
        return List.of(
                slug,
                name.name(),
                String.join("|", name.aliases()),
                name.kind(),
                text(site.districtCode()),
                text(site.subdistrictCode()),
                text(site.address()),
                text(site.lat()),
                text(site.lon()),
                // What is kept is WGS-84, whatever it was given in.
                site.lat() == null ? "" : "WGS84",
                text(access.phone()),
                text(access.hoursNote()),
                hours.weekly(access.hours()),
                hours.onHolidays(access.hours()),
                hours.exceptions(access.hours()),
                text(access.fee()),
                text(access.bookingNote()),
                String.join("|", details.offer().topics()),
                text(name.organiser()),
                text(site.transport()),
                text(site.accessibility()),
                text(details.offer().activities()),
                text(access.asOf()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

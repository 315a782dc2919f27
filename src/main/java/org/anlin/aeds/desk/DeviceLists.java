package org.anlin.aeds.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceState;
import org.anlin.shared.GeoPoint;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The whole register of somebody's districts, device by device. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceLists {

    private final DeskSelection selection;
    private final DraftMapper drafts;

    DeviceLists(DeskSelection selection, JsonMapper json) {
        this.selection = selection;
        this.drafts = new DraftMapper(json);
    }

    /** In the order of their numbers. */
    public void each(DeskFilter filter, Consumer<RegisterLine> visitor) {
        selection
                .of(filter, "SELECT * FROM found ORDER BY number")
                .query((row, number) -> line(row))
                .list()
                .forEach(visitor);
    }

    private RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getInt("version"),
                drafts.draft(row),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                DeviceState.valueOf(row.getString("state")),
                row.getObject("inspection_due", LocalDate.class),
                row.getObject("last_inspected_on", LocalDate.class),
                row.getBoolean("demo"));
    }
}

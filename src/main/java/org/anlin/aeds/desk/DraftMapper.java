package org.anlin.aeds.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A line of the table as what staff say of the device. */
record DraftMapper(JsonMapper json) {

    DeviceDraft draft(ResultSet row) throws SQLException {
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
                keeper(row),
                row.getString("phone"));
    }

    private static @Nullable AccountId keeper(ResultSet row) throws SQLException {
        UUID keeper = row.getObject("keeper", UUID.class);
        return keeper == null ? null : new AccountId(keeper);
    }
}

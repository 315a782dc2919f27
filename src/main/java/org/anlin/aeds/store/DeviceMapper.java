package org.anlin.aeds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.Readiness;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.hours.OpeningHours;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

record DeviceMapper(JsonMapper json) implements RowMapper<DeviceCard> {

    @Override
    public DeviceCard mapRow(ResultSet row, int number) throws SQLException {
        return new DeviceCard(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("district_code"),
                row.getString("address"),
                row.getString("floor"),
                row.getString("spot"),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                hours(row.getString("hours")),
                readiness(row),
                row.getObject("photo", UUID.class),
                row.getBoolean("demo"));
    }

    OpeningHours hours(String text) {
        return json.readValue(text, OpeningHours.class);
    }

    static Readiness readiness(ResultSet row) throws SQLException {
        return new Readiness(
                row.getObject("registered_on", LocalDate.class),
                row.getObject("last_inspected_on", LocalDate.class),
                row.getObject("pads_expire_on", LocalDate.class),
                row.getObject("battery_expires_on", LocalDate.class),
                row.getObject("out_of_service_since") != null);
    }
}

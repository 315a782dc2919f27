package org.anlin.aeds.register;

import java.util.HashMap;
import java.util.Map;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A draft as the columns of the table. */
record DeviceColumns(JsonMapper json) {

    Map<String, @Nullable Object> of(DeviceDraft draft) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", draft.name());
        columns.put("nameEn", draft.nameEn());
        columns.put("district", draft.districtCode());
        columns.put("subdistrict", draft.subdistrictCode());
        columns.put("address", draft.address());
        columns.put("floor", draft.floor());
        columns.put("spot", draft.spot());
        columns.putAll(place(draft.place()));
        columns.put("hours", json.writeValueAsString(draft.hours()));
        columns.put("model", draft.model());
        columns.put("serial", draft.serialNumber());
        columns.put("pads", draft.padsExpireOn());
        columns.put("battery", draft.batteryExpiresOn());
        columns.put("owner", draft.owner());
        columns.put("keeper", draft.keeper() == null ? null : draft.keeper().value());
        columns.put("phone", draft.phone());
        return columns;
    }

    private static Map<String, Object> place(GivenPlace given) {
        GeoPoint point = given.point();
        return Map.of(
                "lat", point.lat(),
                "lon", point.lon(),
                "givenLat", given.lat(),
                "givenLon", given.lon(),
                "datum", given.datum().name());
    }
}

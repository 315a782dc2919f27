package org.anlin.shared.hours;

import tools.jackson.databind.json.JsonMapper;

/** Opening hours as they stand in a jsonb column. */
public final class HoursJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HoursJson() {}

    public static String write(OpeningHours hours) {
        return JSON.writeValueAsString(hours);
    }

    public static OpeningHours read(String json) {
        return JSON.readValue(json, OpeningHours.class);
    }
}

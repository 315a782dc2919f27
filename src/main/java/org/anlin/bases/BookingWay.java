package org.anlin.bases;

/** How one comes to be let in. */
public enum BookingWay {
    NONE,
    AHEAD,
    GROUPS,
    OPEN_DAYS,
    UNKNOWN;

    /** The way that these words of a list mean. */
    public static BookingWay saidAs(String words) {
        if (words.isBlank()) {
            return UNKNOWN;
        }
        if (words.contains("无需预约") || words.contains("证件入场")) {
            return NONE;
        }
        if (words.contains("开放日")) {
            return OPEN_DAYS;
        }
        boolean groups = words.contains("团体") || words.contains("学校");
        return groups && !words.contains("提前预约") ? GROUPS : AHEAD;
    }
}

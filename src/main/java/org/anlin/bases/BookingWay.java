package org.anlin.bases;

/** How one comes to be let in. */
public enum BookingWay {
    NONE,
    AHEAD,
    GROUPS,
    OPEN_DAYS,
    UNKNOWN
}

package org.anlin.aeds;

/** Whether a device can be relied on today. */
public enum DeviceState {
    READY,
    /** Something is to be done soon; it works. */
    DUE,
    /** Something was not done in time: it may not work. */
    OVERDUE,
    OUT_OF_SERVICE;

    public String key() {
        return "aeds.state." + name();
    }

    /** The style of its badge; the words beside it say the same. */
    public String badge() {
        return switch (this) {
            case READY -> "success";
            case DUE -> "warn";
            case OVERDUE, OUT_OF_SERVICE -> "error";
        };
    }
}

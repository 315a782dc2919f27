package org.anlin.bases.visits.booking;

/** The first two hold their places. */
public enum BookingState {
    REQUESTED,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    REMOVED,
    SLOT_CLOSED,
    /** The staff of the base did not answer in time. */
    LAPSED;

    public boolean live() {
        return this == REQUESTED || this == CONFIRMED;
    }
}

package org.anlin.classes.enrolment;

/** The state of one wish for a seat; the first three hold a place. */
public enum PlaceState {
    SEATED,
    WAITING,
    OFFERED,
    CANCELLED,
    LAPSED,
    REMOVED
}

package org.anlin.classes.roll;

/** Whether a learner is there. */
public enum Presence {
    NOT_YET,
    PRESENT,
    LATE,
    ABSENT;

    public boolean isHere() {
        return this == PRESENT || this == LATE;
    }
}

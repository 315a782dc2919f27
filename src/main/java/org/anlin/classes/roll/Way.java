package org.anlin.classes.roll;

/** How it came onto the roll: a learner's own scan, a trainer's tap, a sheet of paper, a seat taken at the door. */
public enum Way {
    QR,
    ROLL,
    PAPER,
    WALK_IN
}

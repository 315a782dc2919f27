package org.anlin.shared.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that is brought in, and how far it has come. */
public record Intake(
        IntakeId id,
        String fileName,
        State state,
        int lines,
        int checked,
        int taken,
        int good,
        int duplicates,
        int bad,
        @Nullable String problem,
        Instant createdAt,
        boolean interrupted) {

    public enum State {
        CHECKING,
        CHECKED,
        TAKING,
        TAKEN,
        UNDONE,
        /** The file as a whole cannot be read. */
        REFUSED
    }

    /** Whether somebody is working on it; a portal that ended in the middle leaves it interrupted. */
    public boolean isRunning() {
        return (state == State.CHECKING || state == State.TAKING) && !interrupted;
    }

    /** From 0 to 1. */
    public double progress() {
        int done = state == State.TAKING ? taken : checked;
        int of = state == State.TAKING ? good : lines;
        return of == 0 ? 0 : Math.min(1, (double) done / of);
    }
}

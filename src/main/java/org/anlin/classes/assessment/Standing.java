package org.anlin.classes.assessment;

/** How far the assessment of one learner is; attempts count from 1. */
public record Standing(State state, int attempt, int entered, int items) {

    public enum State {
        NONE,
        IN_PROGRESS,
        PASSED,
        FAILED
    }

    public static final Standing NONE = new Standing(State.NONE, 0, 0, 0);
}

package org.anlin.classes.assessment;

public enum Outcome {
    PASSED,
    FAILED
}

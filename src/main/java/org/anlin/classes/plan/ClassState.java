package org.anlin.classes.plan;

public enum ClassState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}

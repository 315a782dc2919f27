package org.anlin.bases;

public enum BaseState {
    DRAFT,
    PUBLISHED,
    CLOSED
}

package org.anlin.bases;

/** On what the facts of a base rest. What only the author of the list knew is not published before staff have checked it. */
public enum Confidence {
    SOURCE,
    MIXED,
    OWN,
    STAFF
}

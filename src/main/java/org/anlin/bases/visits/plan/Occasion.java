package org.anlin.bases.visits.plan;

/** What takes place in a slot; all but a plain visit have a title. */
public enum Occasion {
    VISIT,
    CLASS,
    CAMPAIGN
}

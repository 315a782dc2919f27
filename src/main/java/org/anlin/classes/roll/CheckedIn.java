package org.anlin.classes.roll;

/** What a learner's own check-in led to; {@code again} when it was so before. */
public record CheckedIn(Presence presence, boolean again) {}

package org.anlin.classes.roll.ui;

import java.util.List;

/** Why a scanned code does not lead on, as it stands in an address. */
enum Refusal {
    OUTDATED("classes.roll.code-outdated"),
    EARLY("classes.roll.doors-closed"),
    ENDED("classes.roll.class-ended"),
    CANCELLED("classes.roll.no-class"),
    UNKNOWN("classes.roll.code-unknown");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    static Refusal of(String key) {
        return List.of(values()).stream()
                .filter(refusal -> refusal.key.equals(key))
                .findFirst()
                .orElse(UNKNOWN);
    }

    static Refusal named(String name) {
        return List.of(values()).stream()
                .filter(refusal -> refusal.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }
}

package org.anlin.bases.visits.booking;

import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param note for the staff: who comes, what they need
 * @param group null for people who come for themselves
 */
public record VisitWish(
        int people, @Nullable String note, @Nullable Group group) {

    public static final int LONGEST_NOTE = 300;

    public VisitWish {
        if (people < 1) {
            throw new RuleViolation("visits.people.too-few");
        }
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RuleViolation("visits.note-too-long", LONGEST_NOTE);
        }
    }
}

package org.anlin.classes.enrolment;

import java.time.Instant;
import org.anlin.classes.ClassCard;
import org.jspecify.annotations.Nullable;

/** A class that the person attends, waits for or teaches. */
public record MyClass(
        ClassCard card, Part part, int position, @Nullable Instant offeredUntil) {

    public enum Part {
        SEATED,
        WAITING,
        OFFERED,
        TEACHES
    }
}

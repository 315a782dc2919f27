package org.anlin.classes.roll;

import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A learner with a seat; numbers count in the order of arrival. */
public record RollLine(
        int number,
        AccountId learner,
        String name,
        boolean walkIn,
        @Nullable Mark mark) {

    public Presence presence() {
        return mark == null ? Presence.NOT_YET : mark.presence();
    }

    /** The entry that whoever looks at this line sees. */
    public @Nullable UUID entry() {
        return mark == null ? null : mark.entry();
    }
}

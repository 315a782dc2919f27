package org.anlin.shared.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever works on files now; the background works in the same name. */
public interface IntakeStaff {

    UUID id();

    /** Whose files this person sees; null for those of everybody. */
    @Nullable
    UUID owner();

    /** Writes into the audit log what this person did with a file. */
    void record(String action, IntakeId id, Map<String, String> details);
}

package org.anlin.aeds.intake;

import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceDraft;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file: what it means, or why it is left out.
 *
 * @param device the one that it changes, or that it looks like
 */
record ReadDevice(
        int line,
        String outcome,
        @Nullable String problem,
        String name,
        @Nullable DeviceId device,
        @Nullable DeviceDraft draft) {

    static final String GOOD = "GOOD";
    static final String DUPLICATE = "DUPLICATE";
    static final String BAD = "BAD";
    static final String SWAPPED = "shared.place.swapped";

    static ReadDevice bad(int line, String name, String problem) {
        return new ReadDevice(line, BAD, problem, name, null, null);
    }

    /** Good when somebody says that the numbers are to change places. */
    ReadDevice ifSwapped() {
        return outcome.equals(GOOD) ? new ReadDevice(line, BAD, SWAPPED, name, device, draft) : this;
    }
}

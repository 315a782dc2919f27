package org.anlin.shared.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something at a time and a place, in the words of its reader.
 *
 * @param id stays the same as long as it is the same appointment
 * @param sequence grows with every change, so that a calendar knows which of two is the later
 * @param path of its page
 */
public record Appointment(
        String id,
        int sequence,
        Certainty certainty,
        Instant startsAt,
        Instant endsAt,
        String summary,
        @Nullable String location,
        String path) {

    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** One step later than what it takes back. */
    public Appointment cancelled() {
        return new Appointment(id, sequence + 1, Certainty.CANCELLED, startsAt, endsAt, summary, location, path);
    }
}

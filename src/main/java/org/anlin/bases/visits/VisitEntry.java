package org.anlin.bases.visits;

import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the words of a message.
 *
 * @param visitor null once the person has left
 * @param reason of the staff, when they ended it
 */
public record VisitEntry(
        VisitBookingId booking,
        VisitSlotId slot,
        @Nullable AccountId visitor,
        String base,
        String name,
        @Nullable String nameEn,
        @Nullable String address,
        Instant startsAt,
        Instant endsAt,
        int people,
        boolean group,
        @Nullable String reason) {}

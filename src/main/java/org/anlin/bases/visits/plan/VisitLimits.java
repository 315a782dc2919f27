package org.anlin.bases.visits.plan;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param largestParty how many may come without being a group
 * @param groupsAtOnceUpTo larger groups wait for the word of the staff, unless the base sets another number
 * @param answerBefore how long before a slot its places are no longer held for groups that nobody answered
 */
@ConfigurationProperties("anlin.bases.visits")
public record VisitLimits(
        @DefaultValue("10") int largestParty,
        @DefaultValue("10") int groupsAtOnceUpTo,
        @DefaultValue("12h") Duration answerBefore) {

    /** When a group that waits loses its places. */
    public Instant answerUntil(Instant startsAt) {
        return startsAt.minus(answerBefore);
    }
}

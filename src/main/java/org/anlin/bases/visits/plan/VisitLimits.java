package org.anlin.bases.visits.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param largestParty how many may come without being a group
 * @param groupsAtOnceUpTo larger groups wait for the word of the staff, unless the base sets another number
 */
@ConfigurationProperties("anlin.bases.visits")
public record VisitLimits(
        @DefaultValue("10") int largestParty,
        @DefaultValue("10") int groupsAtOnceUpTo) {}

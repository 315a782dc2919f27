package org.anlin.classes.plan;

import java.time.Instant;
import java.util.List;
import org.anlin.shared.RuleViolation;

/** What became of the classes of a series: how many it was done to, and why not to the others. */
public record SeriesOutcome(int done, List<Refused> refused) {

    public record Refused(Instant startsAt, RuleViolation why) {}

    public SeriesOutcome {
        refused = List.copyOf(refused);
    }
}

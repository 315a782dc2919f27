package org.anlin.classes.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a freed seat is held for one person: at most a share of the time that is left, nothing once the class began. */
@ConfigurationProperties("anlin.classes.offers")
record OfferHold(
        @DefaultValue("2h") Duration hold,
        @DefaultValue("4") int shareOfTimeLeft) {

    Optional<Instant> until(Instant now, Instant startsAt) {
        if (!now.isBefore(startsAt)) {
            return Optional.empty();
        }
        Duration share = Duration.between(now, startsAt).dividedBy(shareOfTimeLeft);
        return Optional.of(now.plus(share.compareTo(hold) < 0 ? share : hold));
    }
}

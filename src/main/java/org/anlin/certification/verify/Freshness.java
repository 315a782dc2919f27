package org.anlin.certification.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/** How long an answer may be kept: a minute, but not past midnight, when a certificate may end. */
@Component
class Freshness {

    private static final long MOST_SECONDS = 60;

    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    CacheControl now() {
        long left = Duration.between(LocalTime.now(clock), LocalTime.MAX).toSeconds();
        return CacheControl.maxAge(Duration.ofSeconds(Math.min(MOST_SECONDS, left)))
                .cachePublic();
    }
}

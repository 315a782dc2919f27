package org.anlin.shared;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands out again what a listener has not finished, because it failed or because the portal was killed meanwhile. */
@Component
class OutboxRetry {

    /** Longer than any listener works. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final IncompleteEventPublications outbox;

    OutboxRetry(IncompleteEventPublications outbox) {
        this.outbox = outbox;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    @SchedulerLock(name = "outbox-retry")
    void run() {
        outbox.resubmitIncompletePublicationsOlderThan(ABANDONED);
    }
}

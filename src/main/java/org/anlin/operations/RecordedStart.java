package org.anlin.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends a portal that {@code ./anlin build} starts only to record which classes a start and a first visit load. */
@Component
@ConditionalOnProperty("anlin.record-start")
class RecordedStart {

    private final FirstVisit firstVisit;

    RecordedStart(FirstVisit firstVisit) {
        this.firstVisit = firstVisit;
    }

    // spring.context.exit=onRefresh halts the JVM, and the servers that it started would stay behind.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void end() {
        Thread.ofPlatform().start(() -> {
            firstVisit.tryVisit();
            System.exit(0);
        });
    }
}

package org.anlin.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends a portal that {@code ./anlin build} starts only to record which classes a start loads. */
@Component
@ConditionalOnProperty("anlin.record-start")
class RecordedStart {

    // spring.context.exit=onRefresh halts the JVM, and the servers that it started would stay behind.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void end() {
        Thread.ofPlatform().start(() -> System.exit(0));
    }
}

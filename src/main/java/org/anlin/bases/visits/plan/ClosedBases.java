package org.anlin.bases.visits.plan;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anlin.bases.BaseClosed;
import org.anlin.bases.visits.VisitSlotClosed;
import org.anlin.bases.visits.VisitSlotId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** With a base its slots to come are closed, and everybody booked is told. */
@Component
class ClosedBases {

    // It goes into messages of both languages.
    private static final String REASON = "基地暂停开放 / The base is closed";

    private final SlotStore store;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClosedBases(SlotStore store, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.store = store;
        this.jdbc = jdbc;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(BaseClosed event) {
        List<VisitSlotId> ahead = jdbc.sql("""
                        SELECT s.id FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base
                        WHERE b.id = ? AND b.state = 'CLOSED' AND s.starts_at > ? AND s.closed_reason IS NULL
                        ORDER BY s.id FOR UPDATE OF s""")
                .params(event.base().value(), event.at().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new VisitSlotId(row.getObject(1, UUID.class)))
                .list();
        ahead.forEach(id -> {
            store.close(id, REASON, event.at());
            events.publishEvent(new VisitSlotClosed(id, event.at()));
        });
    }
}

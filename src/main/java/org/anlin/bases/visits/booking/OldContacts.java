package org.anlin.bases.visits.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who answered for a group, and what people noted, when nobody needs it any more: ninety days after the slot. */
@Component
class OldContacts {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "visit-contacts")
    public void forget() {
        jdbc.sql("""
                        UPDATE bases.visit_booking k SET contact_name = NULL, contact_phone = NULL, note = NULL
                        FROM bases.visit_slot s
                        WHERE s.id = k.slot AND s.ends_at < ?
                          AND (k.contact_name IS NOT NULL OR k.contact_phone IS NOT NULL OR k.note IS NOT NULL)""")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}

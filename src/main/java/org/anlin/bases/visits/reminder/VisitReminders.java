package org.anlin.bases.visits.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitDue;
import org.anlin.shared.TimeConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces each confirmed visit once, on the day before; after a time without the portal on the day itself. */
@Component
public class VisitReminders {

    private static final int BATCH = 500;

    // Who booked a moment ago knows.
    private static final String ANNOUNCE = """
            UPDATE bases.visit_booking SET reminded_at = :now
            WHERE id IN (
                SELECT k.id FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot
                WHERE k.state = 'CONFIRMED' AND k.reminded_at IS NULL AND k.visitor IS NOT NULL
                  AND k.changed_at < CAST(:now AS timestamptz) - interval '3 hours'
                  AND s.starts_at > :now AND s.starts_at < :until
                ORDER BY s.starts_at, k.id LIMIT :batch FOR UPDATE OF k SKIP LOCKED)
            RETURNING id""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitReminders(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Every hour of the day, so that a portal that was down in the morning does it at noon. */
    @Scheduled(cron = "0 20 8-20 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "visit-reminders")
    public void announce() {
        while (Integer.valueOf(BATCH).equals(transactions.execute(transaction -> announceSome()))) {
            // until a batch is not full
        }
    }

    private int announceSome() {
        Instant now = clock.instant();
        LocalDate tomorrow = LocalDate.ofInstant(now, TimeConfiguration.BEIJING).plusDays(1);
        List<VisitBookingId> due = jdbc.sql(ANNOUNCE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        tomorrow.plusDays(1)
                                .atStartOfDay(TimeConfiguration.BEIJING)
                                .toOffsetDateTime())
                .param("batch", BATCH)
                .query((row, number) -> new VisitBookingId(row.getObject(1, UUID.class)))
                .list();
        due.forEach(id -> events.publishEvent(new VisitDue(id, now)));
        return due.size();
    }
}

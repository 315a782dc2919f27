package org.anlin.aeds.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.aeds.DeviceDue;
import org.anlin.aeds.DeviceDue.Occasion;
import org.anlin.aeds.DeviceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces each step before each end once: 30, 7 and 0 days before pads and battery end, 7 and 0 days before the monthly
 * inspection is due, which is 30 days after the one before anyway. After a time without the portal only the nearest step is
 * announced. What was out of service is in somebody's hands already.
 */
@Component
public class DeviceReminders {

    private static final int BATCH = 500;

    // The nearest step is the smallest that is not below the days left.
    private static final String ANNOUNCE = """
            WITH ending AS (
                SELECT d.id, e.occasion, e.ends_on, e.steps
                FROM aeds.device d CROSS JOIN LATERAL (VALUES
                    ('INSPECTION', CAST(coalesce(d.last_inspected_on, d.registered_on) + interval '1 month' AS date), ARRAY[7, 0]),
                    ('PADS', d.pads_expire_on, ARRAY[30, 7, 0]),
                    ('BATTERY', d.battery_expires_on, ARRAY[30, 7, 0])) AS e(occasion, ends_on, steps)
                WHERE d.removed_at IS NULL AND d.out_of_service_since IS NULL
                  AND e.ends_on BETWEEN :today AND CAST(:today AS date) + 30),
            due AS (
                SELECT e.id, e.occasion, e.ends_on, s.step FROM ending e
                CROSS JOIN LATERAL (SELECT min(step) AS step FROM unnest(e.steps) AS step
                    WHERE step >= e.ends_on - CAST(:today AS date)) s
                WHERE s.step IS NOT NULL AND NOT EXISTS (SELECT FROM aeds.reminder r WHERE r.device = e.id
                    AND r.occasion = e.occasion AND r.ends_on = e.ends_on AND r.step <= s.step)
                ORDER BY e.ends_on, e.id LIMIT :batch)
            INSERT INTO aeds.reminder (device, occasion, ends_on, step, sent_at)
            SELECT id, occasion, ends_on, step, :now FROM due
            ON CONFLICT DO NOTHING RETURNING device, occasion, ends_on
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceReminders(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Every hour of the day, so that a portal that was down in the morning does it at noon. */
    @Scheduled(cron = "0 40 8-20 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "aed-reminders")
    public void announce() {
        while (Integer.valueOf(BATCH).equals(transactions.execute(transaction -> announceSome()))) {
            // until a batch is not full
        }
    }

    private int announceSome() {
        LocalDate today = LocalDate.now(clock);
        List<DeviceDue> announced = jdbc.sql(ANNOUNCE)
                .param("today", today)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((row, number) -> due(row, today))
                .list();
        announced.forEach(events::publishEvent);
        return announced.size();
    }

    private static DeviceDue due(ResultSet row, LocalDate today) throws SQLException {
        LocalDate end = row.getObject("ends_on", LocalDate.class);
        return new DeviceDue(
                new DeviceId(row.getObject("device", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                end,
                (int) ChronoUnit.DAYS.between(today, end));
    }
}

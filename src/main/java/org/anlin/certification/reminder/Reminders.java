package org.anlin.certification.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.accounts.AccountId;
import org.anlin.certification.CertificateExpiring;
import org.anlin.certification.CertificateId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces each step of each certificate once. What a step was announced by is a row, written in the transaction that hands
 * the event to the outbox. After a time without the portal only the nearest step is announced.
 */
@Component
public class Reminders {

    private static final int BATCH = 500;

    // The nearest step is the smallest that is not below the days left.
    private static final String ANNOUNCE = """
            WITH due AS (
                SELECT c.id, s.step
                FROM certification.certificate c
                JOIN certification.scheme_version v ON v.slug = c.scheme AND v.version = c.scheme_version
                CROSS JOIN LATERAL (SELECT min(CAST(days AS int)) AS step
                    FROM jsonb_array_elements_text(v.definition -> 'renewal' -> 'reminders') days
                    WHERE CAST(days AS int) >= c.valid_until - :today) s
                WHERE c.valid_until BETWEEN :today AND :furthest AND s.step IS NOT NULL
                  AND c.revoked_at IS NULL AND c.replaced_by IS NULL AND c.holder IS NOT NULL
                  AND NOT EXISTS (SELECT FROM certification.certificate n WHERE n.follows = c.id)
                  AND NOT EXISTS (SELECT FROM certification.reminder r WHERE r.certificate = c.id AND r.step <= s.step)
                ORDER BY c.valid_until, c.id LIMIT :batch),
            announced AS (
                INSERT INTO certification.reminder (certificate, step, sent_at)
                SELECT id, step, :now FROM due
                ON CONFLICT DO NOTHING RETURNING certificate)
            SELECT c.id, c.holder, c.scheme, c.valid_until,
                coalesce(v.definition -> 'renewal' -> 'practice' ->> 0, v.definition -> 'courses' ->> 0) AS course
            FROM announced JOIN certification.certificate c ON c.id = announced.certificate
            JOIN certification.scheme_version v ON v.slug = c.scheme AND v.version = c.scheme_version
            """;

    private static final String FURTHEST = """
            SELECT coalesce(max(CAST(definition #>> '{renewal,reminders,0}' AS int)), 0) FROM certification.scheme_version
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Every hour of the day, so that a portal that was down in the morning does it at noon. */
    @Scheduled(cron = "0 20 8-20 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "certification-reminders")
    public void announce() {
        while (Integer.valueOf(BATCH).equals(transactions.execute(transaction -> announceSome()))) {
            // until a batch is not full
        }
    }

    private int announceSome() {
        LocalDate today = LocalDate.now(clock);
        int furthest = jdbc.sql(FURTHEST).query(Integer.class).single();
        List<CertificateExpiring> announced = jdbc.sql(ANNOUNCE)
                .param("today", today)
                .param("furthest", today.plusDays(furthest))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((row, i) -> expiring(row, today))
                .list();
        announced.forEach(events::publishEvent);
        return announced.size();
    }

    private static CertificateExpiring expiring(ResultSet row, LocalDate today) throws SQLException {
        LocalDate end = row.getObject("valid_until", LocalDate.class);
        return new CertificateExpiring(
                new CertificateId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("holder", UUID.class)),
                row.getString("scheme"),
                row.getString("course"),
                end,
                (int) ChronoUnit.DAYS.between(today, end));
    }
}

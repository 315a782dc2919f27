package org.anlin.bases.visits.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitLapsed;
import org.anlin.bases.visits.VisitUnanswered;
import org.anlin.bases.visits.plan.VisitLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups whose wish nobody answers: the staff are reminded, and in the end the places go to others. */
@Component
public class UnansweredGroups {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration BEFORE_IT_LAPSES = Duration.ofHours(12);
    // Who was told of the wish a moment ago knows.
    private static final Duration LATELY = Duration.ofHours(3);

    private static final String URGE = """
            UPDATE bases.visit_booking SET urged = CASE WHEN near.soon THEN 2 ELSE 1 END
            FROM (
                SELECT k.id, s.starts_at < :soon AS soon
                FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot
                WHERE k.state = 'REQUESTED' AND s.starts_at > :now AND k.asked_at < :lately
                  AND (k.urged = 0 AND k.asked_at < :yesterday OR k.urged < 2 AND s.starts_at < :soon)
                FOR UPDATE OF k SKIP LOCKED) near
            WHERE visit_booking.id = near.id
            RETURNING visit_booking.id""";

    private final JdbcClient jdbc;
    private final Places places;
    private final VisitLimits limits;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnansweredGroups(
            JdbcClient jdbc,
            Places places,
            VisitLimits limits,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.limits = limits;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Once a day after the wish, and once more half a day before it lapses; in the hours in which people read. */
    @Scheduled(cron = "0 40 8-20 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "visit-unanswered")
    public void urge() {
        transactions.executeWithoutResult(transaction -> {
            Instant now = clock.instant();
            jdbc.sql(URGE)
                    .param("now", utc(now))
                    .param("lately", utc(now.minus(LATELY)))
                    .param("yesterday", utc(now.minus(A_DAY)))
                    .param("soon", utc(now.plus(limits.answerBefore()).plus(BEFORE_IT_LAPSES)))
                    .query(UnansweredGroups::id)
                    .list()
                    .forEach(id -> events.publishEvent(new VisitUnanswered(id, now)));
        });
    }

    @Scheduled(cron = "0 */10 * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "visit-lapsing")
    public void lapse() {
        due(clock.instant()).forEach(id -> transactions.executeWithoutResult(transaction -> lapse(id)));
    }

    private List<VisitBookingId> due(Instant now) {
        return jdbc.sql("""
                        SELECT k.id FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot
                        WHERE k.state = 'REQUESTED' AND s.starts_at <= ? ORDER BY s.starts_at, k.id""")
                .param(utc(now.plus(limits.answerBefore())))
                .query(UnansweredGroups::id)
                .list();
    }

    /** Unless the staff answered or moved the slot meanwhile. */
    private void lapse(VisitBookingId id) {
        Instant now = clock.instant();
        places.hold(id)
                .filter(held -> held.state() == BookingState.REQUESTED
                        && !limits.answerUntil(held.startsAt()).isAfter(now))
                .ifPresent(held -> {
                    places.end(id, BookingState.LAPSED, null, now);
                    events.publishEvent(new VisitLapsed(id, now));
                });
    }

    private static VisitBookingId id(ResultSet row, int number) throws SQLException {
        return new VisitBookingId(row.getObject(1, UUID.class));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

package org.anlin.classes.enrolment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Seats and the queue in the database. Whatever changes them locks the row of the class first, so that everything about one
 * class happens one after the other and different classes never wait for each other.
 */
@Repository
class Seats {

    enum Placed {
        SEATED,
        QUEUED,
        ALREADY,
        CLOSED
    }

    /** The class under lock. */
    record Locked(TrainingClassId id, Instant startsAt, Instant endsAt, boolean published, int seats, int taken) {

        boolean beganBy(Instant now) {
            return !now.isBefore(startsAt);
        }

        boolean endedBy(Instant now) {
            return !now.isBefore(endsAt);
        }
    }

    /** Counting the seat is the lock; the order of arrival is drawn under it. */
    private static final String PLACE = """
            WITH counted AS (
                UPDATE classes.training_class c SET taken = taken + (taken < seats)::int
                WHERE id = :class AND state = 'PUBLISHED' AND starts_at > :now
                  AND NOT EXISTS (SELECT FROM classes.class_trainer t WHERE t.training_class = :class AND t.trainer = :learner)
                RETURNING new.taken > old.taken AS seated),
            placed AS (
                INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                SELECT :id, :class, :learner, CASE WHEN seated THEN 'SEATED' ELSE 'WAITING' END, :now, :now FROM counted
                ON CONFLICT (training_class, learner) WHERE state IN ('SEATED', 'WAITING', 'OFFERED') DO NOTHING
                RETURNING 1)
            SELECT (SELECT seated FROM counted) AS seated, EXISTS (SELECT FROM placed) AS placed""";

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(@Nullable Boolean seated, boolean placed) {}

    /** Gives a seat or a place in the queue to somebody who has none yet. */
    Placed place(TrainingClassId id, AccountId learner, Instant now) {
        Counted counted = jdbc.sql(PLACE)
                .param("class", id.value())
                .param("learner", learner.value())
                .param("id", Identifier.next())
                .param("now", at(now))
                .query((row, number) -> new Counted(row.getObject("seated", Boolean.class), row.getBoolean("placed")))
                .single();
        Boolean seated = counted.seated();
        if (seated == null) {
            return Placed.CLOSED;
        }
        if (counted.placed()) {
            return seated ? Placed.SEATED : Placed.QUEUED;
        }
        if (seated) {
            count(id, -1);
        }
        return Placed.ALREADY;
    }

    Locked lock(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT starts_at, ends_at, state = 'PUBLISHED' AS published, seats, taken
                        FROM classes.training_class WHERE id = ? FOR UPDATE""")
                .param(id.value())
                .query((row, number) -> new Locked(
                        id,
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("published"),
                        row.getInt("seats"),
                        row.getInt("taken")))
                .optional()
                .orElseThrow(() -> new RuleViolation("classes.unknown"));
    }

    void count(TrainingClassId id, int difference) {
        jdbc.sql("UPDATE classes.training_class SET taken = taken + ? WHERE id = ?")
                .params(difference, id.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

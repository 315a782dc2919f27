package org.anlin.classes.enrolment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which place in a class; written only while the row of the class is locked. */
@Repository
class Queue {

    record Held(PlaceState state, long arrival, @Nullable Instant offeredUntil) {

        boolean holdsSeat() {
            return state == PlaceState.SEATED || state == PlaceState.OFFERED;
        }
    }

    private static final String LIVE = " AND state IN ('SEATED', 'WAITING', 'OFFERED')";

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Held> held(TrainingClassId id, AccountId learner) {
        return jdbc.sql(
                        "SELECT state, arrival, offered_until FROM classes.enrolment WHERE training_class = ? AND learner = ?"
                                + LIVE)
                .params(id.value(), learner.value())
                .query((row, number) -> {
                    var until = row.getObject("offered_until", OffsetDateTime.class);
                    return new Held(
                            PlaceState.valueOf(row.getString("state")),
                            row.getLong("arrival"),
                            until == null ? null : until.toInstant());
                })
                .optional();
    }

    int position(TrainingClassId id, long arrival) {
        return jdbc.sql(
                        "SELECT count(*) FROM classes.enrolment WHERE training_class = ? AND state = 'WAITING' AND arrival <= ?")
                .params(id.value(), arrival)
                .query(Integer.class)
                .single();
    }

    /** Ends or turns into a seat what the person holds. */
    void turn(TrainingClassId id, AccountId learner, PlaceState into, Instant now) {
        jdbc.sql("""
                        UPDATE classes.enrolment SET state = ?, offered_until = NULL, changed_at = ?
                        WHERE training_class = ? AND learner = ?""" + LIVE)
                .params(into.name(), at(now), id.value(), learner.value())
                .update();
    }

    Optional<AccountId> offerToNext(TrainingClassId id, Instant until, Instant now) {
        return jdbc.sql("""
                        UPDATE classes.enrolment SET state = 'OFFERED', offered_until = :until, changed_at = :now
                        WHERE id = (SELECT id FROM classes.enrolment
                                    WHERE training_class = :class AND state = 'WAITING' ORDER BY arrival LIMIT 1)
                        RETURNING learner""")
                .param("until", at(until))
                .param("now", at(now))
                .param("class", id.value())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Ends the offers of a class that nobody took in time. */
    List<AccountId> lapse(TrainingClassId id, Instant now) {
        return jdbc.sql("""
                        UPDATE classes.enrolment SET state = 'LAPSED', offered_until = NULL, changed_at = :now
                        WHERE training_class = :class AND state = 'OFFERED' AND offered_until <= :now
                        RETURNING learner""")
                .param("class", id.value())
                .param("now", at(now))
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    void holdNoLongerThan(TrainingClassId id, Instant until) {
        jdbc.sql("""
                        UPDATE classes.enrolment SET offered_until = :until
                        WHERE training_class = :class AND state = 'OFFERED' AND offered_until > :until""").param("until", at(until)).param("class", id.value()).update();
    }

    void seat(TrainingClassId id, AccountId learner, Instant now) {
        jdbc.sql("""
                        INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                        VALUES (?, ?, ?, 'SEATED', ?, ?)""")
                .params(Identifier.next(), id.value(), learner.value(), at(now), at(now))
                .update();
    }

    void walkedIn(TrainingClassId id, AccountId learner) {
        jdbc.sql("UPDATE classes.enrolment SET walk_in = true WHERE training_class = ? AND learner = ?" + LIVE)
                .params(id.value(), learner.value())
                .update();
    }

    int offers(TrainingClassId id) {
        return jdbc.sql("SELECT count(*) FROM classes.enrolment WHERE training_class = ? AND state = 'OFFERED'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    int waitingBefore(TrainingClassId id, long arrival) {
        return jdbc.sql(
                        "SELECT count(*) FROM classes.enrolment WHERE training_class = ? AND state = 'WAITING' AND arrival < ?")
                .params(id.value(), arrival)
                .query(Integer.class)
                .single();
    }

    /** Locks a class with offers that ran out; another instance's class is skipped. */
    Optional<TrainingClassId> lockOneWithLapsedOffers(Instant now) {
        return jdbc.sql("""
                        SELECT c.id FROM classes.training_class c
                        WHERE c.state = 'PUBLISHED' AND c.id IN (
                            SELECT training_class FROM classes.enrolment WHERE state = 'OFFERED' AND offered_until <= ?)
                        LIMIT 1 FOR UPDATE OF c SKIP LOCKED""")
                .param(at(now))
                .query((row, number) -> new TrainingClassId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<TrainingClassId> classesOf(AccountId learner) {
        return jdbc.sql("SELECT training_class FROM classes.enrolment WHERE learner = ?" + LIVE
                        + " ORDER BY training_class")
                .param(learner.value())
                .query((row, number) -> new TrainingClassId(row.getObject(1, UUID.class)))
                .list();
    }

    void forget(AccountId learner) {
        jdbc.sql("DELETE FROM classes.enrolment WHERE learner = ?")
                .param(learner.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

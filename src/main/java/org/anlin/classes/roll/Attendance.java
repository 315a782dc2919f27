package org.anlin.classes.roll;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lines of the roll in the database. Whoever writes one locks the class for sharing and then the seat of the learner, in the
 * order in which seats are given (docs/adr/seats-and-queue.md), so that writes about one person follow each other.
 */
@Repository
class Attendance {

    /** The line as it stands while it is locked; without an entry nothing is written yet. */
    record Standing(
            @Nullable UUID entry,
            Presence presence,
            @Nullable AccountId by) {

        static final Standing NONE = new Standing(null, Presence.NOT_YET, null);
    }

    private final JdbcClient jdbc;
    private final RollSettings settings;

    Attendance(JdbcClient jdbc, RollSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The hours of a class that takes place, which stays as it is until the end of the transaction. */
    RollHours hold(TrainingClassId id) {
        return hours(id, "FOR KEY SHARE");
    }

    RollHours hours(TrainingClassId id) {
        return hours(id, "");
    }

    private RollHours hours(TrainingClassId id, String lock) {
        return jdbc.sql("SELECT starts_at, ends_at FROM classes.training_class WHERE id = ? AND state = 'PUBLISHED' "
                        + lock)
                .param(id.value())
                .query((row, number) -> RollHours.of(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        settings))
                .optional()
                .orElseThrow(() -> new RuleViolation("classes.roll.no-class"));
    }

    /** Empty when the person has no seat. */
    Optional<Standing> lock(TrainingClassId id, AccountId learner) {
        return jdbc.sql("""
                        SELECT 1 FROM classes.enrolment
                        WHERE training_class = ? AND learner = ? AND state = 'SEATED' FOR UPDATE""")
                .params(id.value(), learner.value())
                .query(Integer.class)
                .optional()
                .map(seated -> standing(id, learner));
    }

    private Standing standing(TrainingClassId id, AccountId learner) {
        return jdbc.sql("SELECT entry, state, by FROM classes.attendance WHERE training_class = ? AND learner = ?")
                .params(id.value(), learner.value())
                .query((row, number) -> new Standing(
                        row.getObject("entry", UUID.class),
                        Presence.valueOf(row.getString("state")),
                        new AccountId(row.getObject("by", UUID.class))))
                .optional()
                .orElse(Standing.NONE);
    }

    boolean hasScanned(TrainingClassId id, AccountId learner) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM classes.attendance_entry
                        WHERE training_class = ? AND learner = ? AND way = 'QR')""")
                .params(id.value(), learner.value())
                .query(Boolean.class)
                .single();
    }

    /** Whoever has shown all skills was there; the assessment would have to be corrected first. */
    boolean hasPassed(TrainingClassId id, AccountId learner) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM classes.assessment
                        WHERE training_class = ? AND learner = ? AND outcome = 'PASSED')""")
                .params(id.value(), learner.value())
                .query(Boolean.class)
                .single();
    }

    void write(TrainingClassId id, AccountId learner, Presence presence, Way way, AccountId by, Instant now) {
        UUID entry = Identifier.next();
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO classes.attendance_entry (id, training_class, learner, state, way, at, by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(entry, id.value(), learner.value(), presence.name(), way.name(), at, by.value())
                .update();
        if (presence == Presence.NOT_YET) {
            jdbc.sql("DELETE FROM classes.attendance WHERE training_class = ? AND learner = ?")
                    .params(id.value(), learner.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO classes.attendance (entry, training_class, learner, state, way, at, by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (training_class, learner) DO UPDATE SET entry = excluded.entry, state = excluded.state,
                            way = excluded.way, at = excluded.at, by = excluded.by""")
                .params(entry, id.value(), learner.value(), presence.name(), way.name(), at, by.value())
                .update();
    }
}

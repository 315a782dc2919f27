package org.anlin.classes.roll;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Attendance.Standing;
import org.anlin.classes.roll.Marking.Marked;
import org.anlin.classes.roll.Marking.Overtaken;
import org.anlin.classes.scope.TeachingScope;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll as trainers read and write it. Each tap is one committed write, and all that was written stays in the history. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class Rolls {

    private final RollRows rows;
    private final Attendance attendance;
    private final TeachingScope scope;
    private final CurrentAccount current;
    private final Clock clock;

    Rolls(RollRows rows, Attendance attendance, TeachingScope scope, CurrentAccount current, Clock clock) {
        this.rows = rows;
        this.attendance = attendance;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** Everybody with a taken seat, in the order of their arrival in the list. */
    @Transactional(readOnly = true)
    public List<RollLine> roll(TrainingClassId id) {
        scope.require(id);
        return rows.of(id);
    }

    /** Present or late. */
    @Transactional(readOnly = true)
    public boolean wasThere(TrainingClassId id, AccountId learner) {
        scope.require(id);
        return rows.of(id, learner).stream().anyMatch(line -> line.presence().isHere());
    }

    /**
     * Writes that a learner is there or not.
     *
     * @param seen the entry that the writer saw on the line, null for none; when somebody else wrote another since, nothing is
     *     written
     */
    public Marking mark(TrainingClassId id, AccountId learner, Presence presence, Way way, @Nullable UUID seen) {
        scope.require(id);
        requireOpen(attendance.hold(id));
        Standing standing = attendance.lock(id, learner).orElseThrow(() -> new RuleViolation("classes.roll.no-seat"));
        if (standing.presence() == presence) {
            return new Marked(line(id, learner));
        }
        if (!Objects.equals(standing.entry(), seen) && !current.id().equals(standing.by())) {
            return new Overtaken(line(id, learner));
        }
        if (!presence.isHere() && attendance.hasPassed(id, learner)) {
            throw new RuleViolation("classes.roll.assessed");
        }
        attendance.write(id, learner, presence, way, current.id(), clock.instant());
        return new Marked(line(id, learner));
    }

    private RollLine line(TrainingClassId id, AccountId learner) {
        return rows.of(id, learner).orElseThrow(() -> new RuleViolation("classes.roll.no-seat"));
    }

    private void requireOpen(RollHours hours) {
        Instant now = clock.instant();
        if (!hours.doorsOpen(now)) {
            throw new RuleViolation("classes.roll.doors-closed", RollTimes.of(hours.doors()));
        }
        if (hours.closed(now)) {
            throw new RuleViolation("classes.roll.closed");
        }
    }
}

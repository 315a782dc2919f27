package org.anlin.classes.roll;

import java.time.Clock;
import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Attendance.Standing;
import org.anlin.classes.roll.CheckInCodes.Reading.Good;
import org.anlin.classes.roll.CheckInCodes.Reading.Outdated;
import org.anlin.classes.roll.CheckInCodes.Reading.Unknown;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners who say themselves that they are there, by the code that stands on the screen of the hall. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CheckIns {

    private final CheckInCodes codes;
    private final Attendance attendance;
    private final RollSettings settings;
    private final CurrentAccount current;
    private final Clock clock;

    CheckIns(CheckInCodes codes, Attendance attendance, RollSettings settings, CurrentAccount current, Clock clock) {
        this.codes = codes;
        this.attendance = attendance;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** What opening a code leads to, before anybody signed in. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public CheckInTicket open(String code) {
        Instant now = clock.instant();
        return switch (codes.read(code, now)) {
            case Good good -> {
                requireHours(good.trainingClass(), now);
                yield new CheckInTicket(good.trainingClass(), now);
            }
            case Outdated old -> throw new RuleViolation("classes.roll.code-outdated");
            case Unknown other -> throw new RuleViolation("classes.roll.code-unknown");
        };
    }

    /** Who scanned in time is on time, however long signing in took. A second check-in changes nothing. */
    public CheckedIn checkIn(CheckInTicket ticket) {
        TrainingClassId id = ticket.trainingClass();
        AccountId learner = current.id();
        if (!clock.instant().isBefore(ticket.scannedAt().plus(settings.ticket()))) {
            throw new RuleViolation("classes.roll.code-outdated");
        }
        RollHours hours = attendance.hold(id);
        Standing standing =
                attendance.lock(id, learner).orElseThrow(() -> new RuleViolation("classes.roll.you-have-no-seat"));
        if (standing.presence().isHere()) {
            return new CheckedIn(standing.presence(), true);
        }
        // A trainer who changed it afterwards had a look around the room.
        if (attendance.hasScanned(id, learner)) {
            throw new RuleViolation("classes.roll.ask-the-trainer");
        }
        Presence presence = hours.arriving(ticket.scannedAt());
        attendance.write(id, learner, presence, Way.QR, learner, clock.instant());
        return new CheckedIn(presence, false);
    }

    private void requireHours(TrainingClassId id, Instant now) {
        RollHours hours = attendance.hours(id);
        if (!hours.doorsOpen(now)) {
            throw new RuleViolation("classes.roll.doors-closed", RollTimes.of(hours.doors()));
        }
        if (hours.ended(now)) {
            throw new RuleViolation("classes.roll.class-ended");
        }
    }
}

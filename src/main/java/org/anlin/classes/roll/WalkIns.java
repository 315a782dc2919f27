package org.anlin.classes.roll;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Profile;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.DoorSeats;
import org.anlin.shared.MaskedName;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who stand in the door without a seat. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class WalkIns {

    private final Accounts accounts;
    private final DoorSeats seats;
    private final DoorRecords records;
    private final Attendance attendance;
    private final CurrentAccount current;
    private final Clock clock;

    WalkIns(
            Accounts accounts,
            DoorSeats seats,
            DoorRecords records,
            Attendance attendance,
            CurrentAccount current,
            Clock clock) {
        this.accounts = accounts;
        this.seats = seats;
        this.records = records;
        this.attendance = attendance;
        this.current = current;
        this.clock = clock;
    }

    /** Who has this mobile number or e-mail address. Each question is in the audit log, without the contact. */
    public Optional<DoorPerson> find(TrainingClassId id, String contact) {
        records.requireOwn(id);
        requireOpen(attendance.hours(id));
        Optional<Profile> found = accounts.withContact(contact).filter(profile -> !profile.erased());
        records.asked(id, found.isPresent());
        return found.map(profile -> new DoorPerson(profile.id(), MaskedName.of(profile.name())));
    }

    /** Takes a seat and writes the person onto the roll as there, at once. */
    public void admit(TrainingClassId id, DoorPerson person) {
        records.requireOwn(id);
        requireMay(id, person.id());
        seats.take(id, person.id());
        RollHours hours = attendance.hours(id);
        requireOpen(hours);
        attendance.write(id, person.id(), hours.arriving(clock.instant()), Way.WALK_IN, current.id(), clock.instant());
        records.admitted(id, person.id());
    }

    private void requireMay(TrainingClassId id, AccountId person) {
        if (accounts.profile(person).waitsForGuardian()) {
            throw new RuleViolation("classes.roll.guardian");
        }
        if (records.teaches(id, person)) {
            throw new RuleViolation("classes.roll.teaches");
        }
    }

    private void requireOpen(RollHours hours) {
        Instant now = clock.instant();
        if (!hours.doorsOpen(now)) {
            throw new RuleViolation("classes.roll.doors-closed", RollTimes.of(hours.doors()));
        }
        if (hours.ended(now)) {
            throw new RuleViolation("classes.roll.class-ended");
        }
    }
}

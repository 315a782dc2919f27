package org.anlin.classes.roll;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.scope.TeachingScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers show in the hall: the code of the moment, and how many are there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class CheckInScreen {

    private final CheckInCodes codes;
    private final Attendance attendance;
    private final RollRows rows;
    private final TeachingScope scope;
    private final String portal;
    private final Clock clock;

    CheckInScreen(
            CheckInCodes codes,
            Attendance attendance,
            RollRows rows,
            TeachingScope scope,
            @Value("${anlin.public-url}") String portal,
            Clock clock) {
        this.codes = codes;
        this.attendance = attendance;
        this.rows = rows;
        this.scope = scope;
        this.portal = portal.replaceAll("/+$", "");
        this.clock = clock;
    }

    public Showing now(TrainingClassId id) {
        scope.require(id);
        Instant now = clock.instant();
        RollHours hours = attendance.hours(id);
        List<RollLine> lines = rows.of(id);
        int here = (int) lines.stream().filter(line -> line.presence().isHere()).count();
        boolean open = hours.doorsOpen(now) && !hours.ended(now);
        return new Showing(
                open ? portal + "/checkin/" + codes.make(id, now) : null,
                hours.ended(now),
                hours.doors(),
                here,
                lines.size());
    }
}

package org.anlin.classes.roll;

import java.time.Duration;
import java.time.Instant;
import org.anlin.classes.TrainingClassId;
import org.springframework.stereotype.Component;

/** What stands, or stood, on the screen of the hall. */
@Component
public class HallCode {

    private final CheckInCodes codes;

    HallCode(CheckInCodes codes) {
        this.codes = codes;
    }

    public String now(TrainingClassId id) {
        return codes.make(id, Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    public String anHourAgo(TrainingClassId id) {
        return codes.make(id, Instant.ofEpochMilli(System.currentTimeMillis()).minus(Duration.ofHours(1)));
    }
}

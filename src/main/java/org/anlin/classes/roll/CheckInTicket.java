package org.anlin.classes.roll;

import java.io.Serializable;
import java.time.Instant;
import org.anlin.classes.TrainingClassId;

/**
 * A good code was opened in this browser. The code is dead half a minute later, the ticket lasts until its owner has signed in;
 * it stays on the server and cannot be passed on.
 */
public final class CheckInTicket implements Serializable {

    private final TrainingClassId trainingClass;
    private final Instant scannedAt;

    CheckInTicket(TrainingClassId trainingClass, Instant scannedAt) {
        this.trainingClass = trainingClass;
        this.scannedAt = scannedAt;
    }

    public TrainingClassId trainingClass() {
        return trainingClass;
    }

    Instant scannedAt() {
        return scannedAt;
    }
}

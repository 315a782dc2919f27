package org.anlin.shared.intake;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Watches a file as its page does. */
public final class IntakeWaiting {

    private IntakeWaiting() {}

    public static Intake until(IntakeDesk desk, IntakeId id, Intake.State state) {
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(desk, id), intake -> intake.state() == state);
    }

    public static Intake find(IntakeDesk desk, IntakeId id) {
        return desk.newest().stream()
                .filter(intake -> intake.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

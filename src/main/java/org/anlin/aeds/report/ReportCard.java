package org.anlin.aeds.report;

import java.time.Instant;
import java.util.UUID;
import org.anlin.aeds.DeviceId;
import org.jspecify.annotations.Nullable;

/** A report as staff and keepers see it. */
public record ReportCard(
        UUID id,
        DeviceId device,
        String deviceName,
        ReportKind kind,
        String words,
        @Nullable UUID picture,
        State state,
        Instant at) {

    public enum State {
        OPEN,
        CONFIRMED,
        CLOSED;

        public String key() {
            return "aeds.report.state." + name();
        }
    }
}

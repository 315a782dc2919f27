package org.anlin.classes.roll;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.anlin.accounts.Fingerprints;
import org.anlin.classes.TrainingClassId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Codes that stand on the screen of the hall: class, time step and a keyed fingerprint of both. A code is good for its own step
 * and the one after, no longer: shown to the last moment of its step, it leaves a phone 15 seconds to see and open it, while
 * a copy that was passed on is dead after half a minute.
 */
@Component
class CheckInCodes {

    static final Duration STEP = Duration.ofSeconds(15);

    private static final String PURPOSE = "check-in";
    private static final int PLAIN = Long.BYTES * 2 + Integer.BYTES;
    private static final int FINGERPRINT = 12;
    private static final int LENGTH = (PLAIN + FINGERPRINT) * 8 / 6 + 1;

    sealed interface Reading {

        record Good(TrainingClassId trainingClass) implements Reading {}

        record Outdated(TrainingClassId trainingClass) implements Reading {}

        /** Not made here, or not whole. */
        record Unknown() implements Reading {}
    }

    @FunctionalInterface
    interface Keyed {
        byte[] of(String purpose, String text);
    }

    private final Keyed fingerprints;

    @Autowired
    CheckInCodes(Fingerprints fingerprints) {
        this(fingerprints::of);
    }

    CheckInCodes(Keyed fingerprints) {
        this.fingerprints = fingerprints;
    }

    String make(TrainingClassId id, Instant now) {
        return code(id, step(now));
    }

    Reading read(String code, Instant now) {
        if (code.length() != LENGTH) {
            return new Reading.Unknown();
        }
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code));
        } catch (IllegalArgumentException notBase64) {
            return new Reading.Unknown();
        }
        var id = new TrainingClassId(new UUID(bytes.getLong(), bytes.getLong()));
        int step = bytes.getInt();
        if (!MessageDigest.isEqual(bytes.array(), bytes(id, step))) {
            return new Reading.Unknown();
        }
        int age = step(now) - step;
        return age == 0 || age == 1 ? new Reading.Good(id) : new Reading.Outdated(id);
    }

    private String code(TrainingClassId id, int step) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(id, step));
    }

    private byte[] bytes(TrainingClassId id, int step) {
        byte[] fingerprint = fingerprints.of(PURPOSE, id + " " + step);
        return ByteBuffer.allocate(PLAIN + FINGERPRINT)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .putInt(step)
                .put(Arrays.copyOf(fingerprint, FINGERPRINT))
                .array();
    }

    private static int step(Instant instant) {
        return Math.toIntExact(instant.getEpochSecond() / STEP.toSeconds());
    }
}

package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.CheckInCodes.Reading;
import org.anlin.classes.roll.CheckInCodes.Reading.Good;
import org.anlin.classes.roll.CheckInCodes.Reading.Outdated;
import org.anlin.classes.roll.CheckInCodes.Reading.Unknown;
import org.junit.jupiter.api.Test;

class CheckInCodesTests {

    /** The first instant of a step. */
    private static final Instant STEP = Instant.parse("2028-02-29T00:00:15Z");

    private final TrainingClassId id = TrainingClassId.next();
    private final CheckInCodes codes = keyed("one key");

    @Test
    void codeChangesEveryFifteenSeconds() {
        String code = codes.make(id, STEP);

        assertThat(codes.make(id, STEP.plusMillis(14_999))).isEqualTo(code);
        assertThat(codes.make(id, STEP.plusSeconds(15))).isNotEqualTo(code);
    }

    @Test
    void codeIsGoodForItsStepAndTheNext() {
        String code = codes.make(id, STEP);

        assertThat(codes.read(code, STEP)).isEqualTo(new Good(id));
        assertThat(codes.read(code, STEP.plusMillis(29_999))).isEqualTo(new Good(id));
        assertThat(codes.read(code, STEP.plusSeconds(30))).isEqualTo(new Outdated(id));
        assertThat(codes.read(code, STEP.plus(Duration.ofHours(1)))).isEqualTo(new Outdated(id));
    }

    @Test
    void codeOfALaterStepIsNotGoodYet() {
        assertThat(codes.read(codes.make(id, STEP), STEP.minusMillis(1))).isNotInstanceOf(Good.class);
    }

    @Test
    void nobodyMakesACodeWithoutTheKey() {
        Reading forged = codes.read(keyed("another key").make(id, STEP), STEP);

        assertThat(forged).isInstanceOf(Unknown.class);
    }

    @Test
    void anotherClassOrStepPutIntoACodeIsNoticed() {
        byte[] bytes = Base64.getUrlDecoder().decode(codes.make(id, STEP));
        byte[] otherClass = bytes.clone();
        otherClass[3] ^= 1;
        byte[] otherStep = bytes.clone();
        ByteBuffer.wrap(otherStep).putInt(16, ByteBuffer.wrap(bytes).getInt(16) + 1);

        assertThat(codes.read(text(otherClass), STEP)).isInstanceOf(Unknown.class);
        assertThat(codes.read(text(otherStep), STEP.plusSeconds(15))).isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsNoCodeIsUnknown() {
        String code = codes.make(id, STEP);

        assertThat(codes.read("", STEP)).isInstanceOf(Unknown.class);
        assertThat(codes.read("签到", STEP)).isInstanceOf(Unknown.class);
        assertThat(codes.read(code.substring(1), STEP)).isInstanceOf(Unknown.class);
        assertThat(codes.read(code + "A", STEP)).isInstanceOf(Unknown.class);
        assertThat(codes.read("!".repeat(code.length()), STEP)).isInstanceOf(Unknown.class);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static CheckInCodes keyed(String key) {
        return new CheckInCodes((purpose, text) -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return mac.doFinal((purpose + text).getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

package org.anlin.shared.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSWORD = "demo password".toCharArray();

    @TempDir
    Path folder;

    @Test
    void makesTheDemoKeyOnceAndKeepsItPrivate() throws Exception {
        Path file = folder.resolve("keys/signing.p12");

        SigningKey made = SigningKeys.createDemo(file, PASSWORD, CLOCK);
        SigningKey again = SigningKeys.createDemo(file, PASSWORD, CLOCK);

        assertThat(again.certificate()).isEqualTo(made.certificate());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.certificate().getSubjectX500Principal().getName()).contains("DEMO");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        Path file = folder.resolve("signing.p12");
        SigningKeys.createDemo(file, PASSWORD, CLOCK);

        assertThatThrownBy(() -> SigningKeys.load(file, "wrong".toCharArray())).isInstanceOf(IOException.class);
    }

    @Test
    void keepsTheKeyOutOfLogs() throws Exception {
        SigningKey key = SigningKeys.createDemo(folder.resolve("signing.p12"), PASSWORD, CLOCK);

        assertThat(key.toString()).isEqualTo("SigningKey[" + key.certificate().getSubjectX500Principal() + "]");
    }
}

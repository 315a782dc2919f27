package org.anlin.accounts;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with OWASP's 19 MiB setting; at most a few at a time, so that a flood of sign-ins cannot fill the memory. */
@Component
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, PASSES);
    private final Semaphore slots =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors() * 2), true);
    private final String nobody = String.valueOf(encoder.encode("nobody"));

    String hash(String password) {
        slots.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            slots.release();
        }
    }

    /** Takes as long for a missing hash as for a wrong password. */
    boolean matches(String password, @Nullable String hash) {
        slots.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
        } finally {
            slots.release();
        }
    }
}

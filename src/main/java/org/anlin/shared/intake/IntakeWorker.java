package org.anlin.shared.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Works on files one after the other, in the name of the person who brought them, while the page goes on. */
public final class IntakeWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IntakeWorker.class);

    private final ExecutorService background;

    public IntakeWorker(String name) {
        background = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** The upload's own file ends with its request. */
    public static Path keep(Path upload) {
        try {
            Path kept = Files.createTempFile("anlin-intake", ".table");
            return Files.copy(upload, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            log.warn("a file that was read stays in the folder for temporary files: {}", e.getMessage());
        }
    }

    /** @param failed what to do when the work ends with an error */
    public void run(Runnable work, Runnable failed) {
        background.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                log.error("work on a file stopped", failure);
                failed.run();
            }
        }));
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}

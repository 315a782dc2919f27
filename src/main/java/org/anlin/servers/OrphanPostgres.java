package org.anlin.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that runs on a data directory, such as one that a killed portal left; never another one. */
record OrphanPostgres(Path data) {

    private static final Logger log = LoggerFactory.getLogger(OrphanPostgres.class);

    void stop() {
        find().ifPresent(this::interrupt);
    }

    /** The postmaster on exactly this data directory, if one runs. */
    Optional<ProcessHandle> find() {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            // First line: process id, second line: data directory.
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() < 2
                    || !Path.of(lines.get(1)).equals(data.toAbsolutePath().normalize())) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().trim())).filter(this::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private void interrupt(ProcessHandle process) {
        log.warn("stopping PostgreSQL {} that a killed portal left behind", process.pid());
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("Cannot stop PostgreSQL " + process.pid(), e);
        }
    }
}

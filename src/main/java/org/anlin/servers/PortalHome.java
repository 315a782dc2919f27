package org.anlin.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What another process can learn about the portal of a home directory. */
public record PortalHome(Path folder) {

    /** Whether a portal runs on this home now, in whatever process. */
    public boolean isInUse() throws IOException {
        Path lockFile = folder.resolve(HomeLock.FILE);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock == null;
        }
    }

    /** The address of its embedded PostgreSQL while that runs. */
    public Optional<String> databaseUrl() throws IOException {
        Path data = folder.resolve("postgres").toAbsolutePath().normalize();
        if (new OrphanPostgres(data).find().isEmpty()) {
            return Optional.empty();
        }
        // The fourth line of the file is the port.
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return Optional.of("jdbc:postgresql://127.0.0.1:" + lines.get(3).trim()
                + "/postgres?user=postgres&password=postgres&ApplicationName=anlin-shell");
    }
}

package org.anlin.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the home directory for this JVM; released by the operating system when the process ends, however it ends. */
final class HomeLock {

    static final String FILE = "portal.lock";
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    private HomeLock() {}

    static void hold(Path home) {
        HELD.computeIfAbsent(home.toAbsolutePath().normalize(), HomeLock::lock);
    }

    private static FileLock lock(Path home) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new HomeInUseException(home);
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new HomeInUseException(home);
        } catch (IOException e) {
            throw new HomeNotUsableException(home, e);
        }
    }
}

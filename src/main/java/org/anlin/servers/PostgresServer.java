package org.anlin.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL per home and JVM, shared by all application contexts; when it dies it comes back on the same port. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Map<Path, PostgresServer> RUNNING = new ConcurrentHashMap<>();
    private static final int ATTEMPTS = 10;

    private final PostgresProcess process;
    private boolean stopped;

    private PostgresServer(PostgresProcess process) {
        this.process = process;
    }

    static PostgresServer on(Path home) {
        return RUNNING.computeIfAbsent(home.toAbsolutePath().normalize(), PostgresServer::start);
    }

    String url() {
        return process.url() + "&reWriteBatchedInserts=true&ApplicationName=anlin";
    }

    private static PostgresServer start(Path home) {
        HomeLock.hold(home);
        var server = new PostgresServer(new PostgresProcess(home));
        // Stopped after all contexts have closed: the last things they do are written to the database.
        SpringApplication.getShutdownHandlers().add(server::stop);
        server.begin();
        return server;
    }

    private synchronized void begin() {
        if (stopped) {
            throw new IllegalStateException("The portal ends");
        }
        process.start();
        watch();
    }

    private void watch() {
        Optional<ProcessHandle> postmaster = process.postmaster();
        postmaster.ifPresent(handle -> handle.onExit().thenRun(this::comeBack));
    }

    private synchronized void comeBack() {
        for (int attempt = 1; !stopped && attempt <= ATTEMPTS; attempt++) {
            log.warn("PostgreSQL has ended unexpectedly, starting it again (attempt {})", attempt);
            try {
                process.start();
                watch();
                return;
            } catch (RuntimeException notYet) {
                log.warn("PostgreSQL does not start: {}", notYet.getMessage());
                pause();
            }
        }
        if (!stopped) {
            log.error("数据库无法恢复，门户退出；重启即可 / PostgreSQL does not come back: the portal ends, start it again");
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stop() {
        stopped = true;
        process.stop();
    }
}

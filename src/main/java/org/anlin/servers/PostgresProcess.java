package org.anlin.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL of a home; its writes are durable like those of any server, its log is in the home. */
final class PostgresProcess {

    private static final Logger log = LoggerFactory.getLogger(PostgresProcess.class);

    private final Path home;
    private final Path data;
    private final Path serverLog;
    private volatile @Nullable EmbeddedPostgres postgres;

    PostgresProcess(Path home) {
        this.home = home;
        this.data = home.resolve("postgres");
        this.serverLog = home.resolve("postgres.log");
    }

    String url() {
        return running().getJdbcUrl("postgres", "postgres");
    }

    /** The first time on a free port, later on the same one. */
    void start() {
        EmbeddedPostgres before = postgres;
        int port = before == null ? 0 : before.getPort();
        stop();
        new OrphanPostgres(data).stop();
        long began = System.nanoTime();
        try {
            postgres = builder(port).start();
        } catch (IOException | IllegalStateException e) {
            throw new PostgresNotStartedException(data, lastLines(), e);
        }
        log.info("PostgreSQL on port {} after {} ms", running().getPort(), (System.nanoTime() - began) / 1_000_000);
    }

    Optional<ProcessHandle> postmaster() {
        return new OrphanPostgres(data).find();
    }

    void stop() {
        EmbeddedPostgres before = postgres;
        if (before != null) {
            try {
                before.close();
            } catch (IOException | RuntimeException alreadyDead) {
                log.debug("closing PostgreSQL", alreadyDead);
            }
        }
    }

    private EmbeddedPostgres running() {
        EmbeddedPostgres server = postgres;
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is not started");
        }
        return server;
    }

    private EmbeddedPostgres.Builder builder(int port) throws IOException {
        Files.createDirectories(home);
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.resolve("postgres-server").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "");
        return port == 0 ? builder : builder.setPort(port);
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(serverLog);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.anlin.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL per home and JVM, shared by all application contexts; its writes are durable like those of any server. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Map<Path, PostgresServer> RUNNING = new ConcurrentHashMap<>();

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer on(Path home) {
        return RUNNING.computeIfAbsent(home.toAbsolutePath().normalize(), PostgresServer::start);
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true&ApplicationName=anlin";
    }

    private static PostgresServer start(Path home) {
        HomeLock.hold(home);
        Path data = home.resolve("postgres");
        new OrphanPostgres(data).stop();
        try {
            Files.createDirectories(home);
            long began = System.nanoTime();
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data.toFile())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("postgres-server").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            log.info(
                    "embedded PostgreSQL on port {}, {} ms",
                    postgres.getPort(),
                    (System.nanoTime() - began) / 1_000_000);
            return new PostgresServer(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("Embedded PostgreSQL did not start in " + data, e);
        }
    }
}

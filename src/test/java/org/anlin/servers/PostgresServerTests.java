package org.anlin.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PostgresServerTests {

    private static final Path HOME = Path.of("target/test-postgres-home");

    @Test
    void comesBackOnTheSamePortWithAllDataWhenItIsKilled() throws Exception {
        PostgresServer server = PostgresServer.on(HOME);
        execute(
                server,
                "CREATE TABLE IF NOT EXISTS kept (at timestamptz); DELETE FROM kept; INSERT INTO kept VALUES (now())");
        ProcessHandle postmaster =
                new OrphanPostgres(HOME.resolve("postgres")).find().orElseThrow();

        postmaster.destroyForcibly();

        assertThat(rowsAfterRecovery(server)).isEqualTo(1);
        assertThat(new OrphanPostgres(HOME.resolve("postgres")).find())
                .hasValueSatisfying(again -> assertThat(again.pid()).isNotEqualTo(postmaster.pid()));
    }

    @Test
    void leavesAProcessOfAnotherDirectoryAlone() throws Exception {
        Path data = Files.createTempDirectory("data");
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/elsewhere\n");

        assertThat(new OrphanPostgres(data).find()).isEmpty();
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rowsAfterRecovery(PostgresServer server) throws InterruptedException, SQLException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try (Connection connection = DriverManager.getConnection(server.url());
                    var rows = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(limit)) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }
}

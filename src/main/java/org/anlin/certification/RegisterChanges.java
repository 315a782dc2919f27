package org.anlin.certification;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears from PostgreSQL, on a connection of its own, of every change of the register, whichever server made it. */
@Component
class RegisterChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterChanges.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcConnectionDetails database;
    private final CertificateMemory memory;
    private volatile @Nullable Thread listener;

    RegisterChanges(JdbcConnectionDetails database, CertificateMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public void start() {
        Thread listening = Thread.ofVirtual().name("register-changes").unstarted(this::listenAlways);
        listener = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = listener;
        listener = null;
        if (listening != null) {
            memory.end();
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    // One that was stopped ends, also when another has been started since.
    private boolean listens() {
        return listener == Thread.currentThread();
    }

    private void listenAlways() {
        while (listens()) {
            try (Connection connection = connect()) {
                listen(connection);
            } catch (SQLException away) {
                LOG.debug("not hearing changes of the register", away);
            }
            if (listens()) {
                memory.end();
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    // The memory begins when the first notice, which is our own, comes through: behind a pooler none ever would.
    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET application_name = 'anlin-register-changes'");
            statement.execute("LISTEN certificate_changed");
            statement.execute("NOTIFY certificate_changed");
        }
        var notices = connection.unwrap(PGConnection.class);
        while (listens() && connection.isValid((int) PATIENCE.toSeconds())) {
            if (notices.getNotifications((int) PATIENCE.toMillis()).length > 0) {
                memory.begin();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

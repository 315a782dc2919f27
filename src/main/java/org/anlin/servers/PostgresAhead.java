package org.anlin.servers;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts PostgreSQL while Spring still reads its classes; the context later asks for the same server and waits for it. */
class PostgresAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(PostgresAhead.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (EmbeddedServersEnvironment.isEmbedded(environment)) {
            Path home = Path.of(environment.getProperty("anlin.home", ".anlin"));
            Thread.ofPlatform().daemon().name("postgres-start").start(() -> start(home));
        }
    }

    private static void start(Path home) {
        try {
            PostgresServer.on(home);
        } catch (RuntimeException e) {
            // The context asks for the same server again and fails with the reason.
            log.debug("PostgreSQL did not start ahead of the portal", e);
        }
    }
}

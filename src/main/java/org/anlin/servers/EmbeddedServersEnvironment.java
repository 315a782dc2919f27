package org.anlin.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * What a second portal on this home or port must learn at once is checked before anything starts; then PostgreSQL comes up
 * while Spring still reads its classes.
 */
public class EmbeddedServersEnvironment implements EnvironmentPostProcessor {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServersEnvironment.class);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))
                || !environment.getProperty("spring.datasource.url", "").isEmpty()) {
            return;
        }
        Path home = Path.of(environment.getProperty("anlin.home", ".anlin"));
        HomeLock.hold(home);
        requireFreePort(environment);
        Thread.ofPlatform().daemon().name("postgres-start").start(() -> startAhead(home));
    }

    private static void startAhead(Path home) {
        try {
            PostgresServer.on(home);
        } catch (RuntimeException e) {
            // The context asks for the same server again and fails with the reason.
            log.debug("PostgreSQL did not start ahead of the portal", e);
        }
    }

    private static void requireFreePort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(
                    InetAddress.getByName(environment.getProperty("server.address", "::")), port));
        } catch (IOException taken) {
            throw new PortTakenException(port);
        }
    }
}

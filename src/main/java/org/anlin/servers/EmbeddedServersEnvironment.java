package org.anlin.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What a second portal on this home or port must learn at once is checked before anything starts. */
public class EmbeddedServersEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!isEmbedded(environment)) {
            return;
        }
        HomeLock.hold(Path.of(environment.getProperty("anlin.home", ".anlin")));
        requireFreePort(environment);
    }

    static boolean isEmbedded(Environment environment) {
        return !environment.acceptsProfiles(Profiles.of("production"))
                && environment.getProperty("spring.datasource.url", "").isEmpty();
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

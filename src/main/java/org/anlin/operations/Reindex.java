package org.anlin.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.anlin.servers.PortalHome;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * {@code ./anlin reindex}: a portal that runs on the home is asked to rebuild its index; otherwise one is started for the
 * purpose, on a port that nobody knows. Ends with 0 when the index is built, with 1 when it is not.
 */
public final class Reindex {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Reindex() {}

    public static void run(Class<?> application, String... arguments) throws Exception {
        System.exit(rebuild(application, arguments) ? 0 : 1);
    }

    private static boolean rebuild(Class<?> application, String... arguments) throws IOException, InterruptedException {
        var home = new PortalHome(home(arguments));
        if (home.isInUse()) {
            System.out.println("请正在运行的门户重建索引 / asking the running portal to rebuild the index");
            return new RunningPortal(home).rebuild(PATIENCE, System.out);
        }
        var portal = new SpringApplication(application);
        portal.setAdditionalProfiles("reindex");
        var context = portal.run(arguments);
        return context.getBean(OwnRebuild.class).rebuild(PATIENCE, System.out);
    }

    private static Path home(String... arguments) {
        String named = new SimpleCommandLinePropertySource(arguments).getProperty("anlin.home");
        String fromEnvironment = System.getenv("ANLIN_HOME");
        return Path.of(named != null ? named : fromEnvironment != null ? fromEnvironment : ".anlin");
    }
}

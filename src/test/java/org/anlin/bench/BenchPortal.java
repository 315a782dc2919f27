package org.anlin.bench;

import java.util.ArrayList;
import java.util.List;
import org.anlin.PortalApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal with demo data on a free port of this machine, in a home of the benches; one for all benches of a run. */
public final class BenchPortal {

    private static @Nullable BenchPortal running;

    private final ConfigurableApplicationContext context;

    private BenchPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static synchronized BenchPortal start(String... settings) {
        if (running == null) {
            var arguments = new ArrayList<>(List.of(
                    "--server.port=0",
                    "--spring.profiles.active=demo",
                    "--anlin.home=target/bench-home",
                    "--logging.level.root=warn",
                    "--anlin.throttle.sign-ins-per-account=1000000",
                    "--anlin.throttle.sign-ins-per-address=1000000"));
            arguments.addAll(List.of(settings));
            running = new BenchPortal(SpringApplication.run(PortalApplication.class, arguments.toArray(String[]::new)));
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.context.close();
            running = null;
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }
}

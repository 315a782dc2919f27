package org.anlin.servers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Production names its own servers: checked before anything starts, so that no embedded server ever comes up there. */
public class ExternalServersEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> missing = new ArrayList<>();
        require(environment, "spring.datasource.url", "SPRING_DATASOURCE_URL=jdbc:postgresql://…", missing);
        require(environment, "spring.elasticsearch.uris", "SPRING_ELASTICSEARCH_URIS=https://…", missing);
        require(
                environment,
                "anlin.public-url",
                "ANLIN_PUBLIC_URL=https://… (address printed on certificates)",
                missing);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            missing.add("the profile demo (demo accounts, outbox page) is active: remove it");
        }
        if (!missing.isEmpty()) {
            throw new NotReadyForProductionException(missing);
        }
    }

    private static void require(ConfigurableEnvironment environment, String name, String hint, List<String> missing) {
        if (environment.getProperty(name, "").isBlank()) {
            missing.add(name + " is not set: " + hint);
        }
    }
}

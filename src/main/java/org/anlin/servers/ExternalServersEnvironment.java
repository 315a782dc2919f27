package org.anlin.servers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Production names its own servers, keys and issuer: checked before anything starts, so that nothing embedded ever comes up
 * there, and told all at once. What is inside a file is for the {@link ProductionRequirement}s of the modules.
 */
public class ExternalServersEnvironment implements EnvironmentPostProcessor {

    private static final Map<String, String> SETTINGS = settings();
    private static final Pattern DEMO_VALUES = Pattern.compile("localhost|演示|[Dd]emo ");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> missing = new ArrayList<>();
        SETTINGS.forEach((name, hint) -> {
            String value = environment.getProperty(name, "");
            if (value.isBlank() || isOfTheDemo(name, value)) {
                missing.add(name + " (" + hint + ")");
            }
        });
        if (environment.getProperty("anlin.issuer.demo", Boolean.class, true)) {
            missing.add("anlin.issuer.demo (ANLIN_ISSUER_DEMO=false: certificates are real)");
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            missing.add("the profile demo (demo accounts, outbox page) is active: remove it");
        }
        if (!missing.isEmpty()) {
            throw new NotReadyForProductionException(missing);
        }
    }

    private static boolean isOfTheDemo(String name, String value) {
        return name.startsWith("anlin.") && DEMO_VALUES.matcher(value).find();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", "SPRING_DATASOURCE_URL=jdbc:postgresql://…");
        settings.put("spring.elasticsearch.uris", "SPRING_ELASTICSEARCH_URIS=https://…");
        settings.put("anlin.public-url", "ANLIN_PUBLIC_URL=https://…, the address printed on certificates");
        settings.put("anlin.issuer.name", "ANLIN_ISSUER_NAME=…, who issues the certificates");
        settings.put("anlin.issuer.name-en", "ANLIN_ISSUER_NAMEEN=…");
        settings.put("anlin.signing.keystore", "ANLIN_SIGNING_KEYSTORE=file.p12, and ANLIN_SIGNING_PASSWORD");
        settings.put(
                "anlin.badge.keys", "ANLIN_BADGE_KEYS=file.jwks, an Ed25519 and an RSA private key for open badges");
        settings.put("anlin.keys.personal-data", "ANLIN_KEYS_PERSONALDATA=directory of the Tink keysets");
        return settings;
    }
}

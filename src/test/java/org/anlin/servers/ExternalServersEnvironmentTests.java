package org.anlin.servers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ExternalServersEnvironmentTests {

    @Test
    void namesEverythingThatProductionMissesAtOnce() {
        var environment = production().withProperty("anlin.public-url", "http://localhost:8080");
        environment.addActiveProfile("demo");

        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(NotReadyForProductionException.class)
                .hasMessageContainingAll(
                        "spring.datasource.url",
                        "spring.elasticsearch.uris",
                        "anlin.public-url",
                        "anlin.issuer.name",
                        "anlin.issuer.demo",
                        "anlin.signing.keystore",
                        "anlin.badge.keys",
                        "anlin.keys.personal-data",
                        "profile demo");
    }

    @Test
    void namesOnlyWhatIsMissing() {
        var environment = complete();
        environment.setProperty("spring.elasticsearch.uris", " ");

        assertThatThrownBy(() -> check(environment))
                .hasMessageContaining("spring.elasticsearch.uris")
                .hasMessageNotContainingAny("spring.datasource.url", "anlin.");
    }

    @Test
    void letsCompleteProductionStart() {
        assertThatCode(() -> check(complete())).doesNotThrowAnyException();
    }

    @Test
    void asksNothingOfTheDemo() {
        var environment = new MockEnvironment();
        environment.addActiveProfile("demo");

        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
    }

    private static void check(MockEnvironment environment) {
        new ExternalServersEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }

    private static MockEnvironment production() {
        var environment = new MockEnvironment();
        environment.addActiveProfile("production");
        return environment;
    }

    private static MockEnvironment complete() {
        return production()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/anlin")
                .withProperty("spring.elasticsearch.uris", "https://search:9200")
                .withProperty("anlin.public-url", "https://anlin.example.org")
                .withProperty("anlin.issuer.name", "某区红十字会")
                .withProperty("anlin.issuer.name-en", "Red Cross of a district")
                .withProperty("anlin.issuer.demo", "false")
                .withProperty("anlin.signing.keystore", "/run/keys/signing.p12")
                .withProperty("anlin.badge.keys", "/run/keys/badge.jwks")
                .withProperty("anlin.keys.personal-data", "/run/keys/personal-data");
    }
}

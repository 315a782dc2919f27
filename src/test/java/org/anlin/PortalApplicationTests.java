package org.anlin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@AnlinTest
class PortalApplicationTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersOnTheBareEndpointWithoutASession() {
        var response = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/ping")
                .retrieve()
                .toEntity(String.class);

        assertThat(response.getBody()).isEqualTo("pong");
        assertThat(response.getHeaders().get("Set-Cookie")).isNull();
    }

    @Test
    void emptyDatabaseTakesEveryChangelog() {
        long pending = jdbc.sql("SELECT count(*) FROM databasechangelog WHERE exectype <> 'EXECUTED'")
                .query(Long.class)
                .single();

        assertThat(pending).isZero();
    }

    @Test
    void writesOfTheEmbeddedDatabaseAreDurable() {
        assertThat(jdbc.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }
}

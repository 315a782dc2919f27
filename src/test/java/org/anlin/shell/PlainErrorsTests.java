package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@AnlinTest
class PlainErrorsTests {

    @LocalServerPort
    int port;

    @Test
    void missingPlainPageAnswersCalmlyWithoutASession() {
        RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/p/course/no-such-course?lang=en")
                .accept(MediaType.TEXT_HTML)
                .exchange((request, response) -> {
                    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
                    assertThat(response.getHeaders().get("Set-Cookie")).isNull();
                    assertThat(response.bodyTo(String.class)).contains("This page was not found", "lang=\"en\"");
                    return response;
                });
    }
}

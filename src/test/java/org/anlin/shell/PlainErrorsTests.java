package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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

    @Test
    void anAddressThatTheServerRefusesAnswersCalmly() throws IOException {
        assertThat(refused("/courses/%", "zh-CN")).startsWith("HTTP/1.1 400").contains("这个地址打不开", "href=\"/\"");
        assertThat(refused("/verify/%00", "en-GB,en"))
                .startsWith("HTTP/1.1 400")
                .contains("lang=\"en\"")
                .doesNotContain("Bad Request</h1>");
    }

    private String refused(String path, String language) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

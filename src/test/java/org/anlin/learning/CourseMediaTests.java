package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@AnlinTest
class CourseMediaTests {

    @LocalServerPort
    int port;

    @Test
    void drawingIsCacheableSandboxedAndNeedsNoSession() {
        ResponseEntity<byte[]> answer = get("/media/courses/earthquake/2/cover.svg");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(answer.getHeaders().getFirst("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getHeaders().get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/courses/earthquake/2/course.yaml",
                "/media/courses/earthquake/2/..%2Fquiz.yaml",
                "/media/courses/earthquake/99/cover.svg",
                "/media/courses/none/1/cover.svg",
                "/media/courses/earthquake/x/cover.svg"
            })
    void nothingElseIsServed(String path) {
        assertThat(get(path).getStatusCode().value()).isBetween(400, 499);
    }

    private ResponseEntity<byte[]> get(String path) {
        return RestClient.create()
                .get()
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(byte[].class);
    }
}

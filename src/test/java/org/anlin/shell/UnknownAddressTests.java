package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.shared.ui.DeadEnds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The status of Vaadin's page is true before any script runs. */
@AnlinTest
class UnknownAddressTests {

    @LocalServerPort
    int port;

    @Autowired
    List<DeadEnds> deadEnds;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/courses/no-such-course",
                "/courses/flood/no-such-lesson",
                "/courses/no-such-course/lightning",
                "/courses/%3Cscript%3E",
                "/privacy/no-such-text",
                "/admin"
            })
    void answersNotFound(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("id=\"outlet\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/courses",
                "/courses?theme=flood",
                "/courses/",
                "/courses/flood",
                "/courses/flood/lightning",
                "/search?q=AED",
                "/sign-in",
                "/privacy",
                "/privacy/child",
                "/demo/outbox"
            })
    void answersOkWhereAViewIs(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    /** The quiz asks for a sign-in first, so its address is told apart behind it. */
    @Test
    void knowsTheQuizzesOfItsCourses() {
        assertThat(deadEnds).noneMatch(known -> known.contain("courses/flood/quiz"));
        assertThat(deadEnds).anyMatch(known -> known.contain("courses/no-such-course/quiz"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

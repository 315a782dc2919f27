package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.anlin.AnlinTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone far from the server waits once for the scripts of the first view (vite.config.ts), not once for each. */
@AnlinTest
class FirstLoadTests {

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void pageAsksForItsScriptsAtOnce() throws Exception {
        List<String> scripts = Jsoup.parse(get("/").body(), "http://127.0.0.1:" + port + "/")
                .select("link[rel=modulepreload]")
                .eachAttr("href");

        assertThat(scripts)
                .anyMatch(script -> script.contains("FlowBootstrap"))
                .anyMatch(script -> script.contains("FlowClient"))
                .anyMatch(script -> script.contains("generated-flow-imports"));
        for (String script : scripts) {
            assertThat(get(script.replaceFirst("^\\./", "/")).statusCode())
                    .as(script)
                    .isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}

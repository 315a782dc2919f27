package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that opens pages and never says that it left them costs the server no more than a careful one. */
@AnlinTest
class OpenPagesTests {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void onePageTooManyEndsTheFirst() throws Exception {
        send("/", null);
        String first = open();
        String second = open();
        for (int i = 2; i <= OpenPages.MOST; i++) {
            open();
        }

        assertThat(navigate(0, first)).contains("\"sessionExpired\":true");
        assertThat(navigate(1, second)).contains("\"changes\":[{").doesNotContain("sessionExpired");
    }

    /** Its key. The number of a page is how many were opened in the session before. */
    private String open() throws Exception {
        var key = KEY.matcher(send("/?v-r=init&location=&query=", null));
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private String navigate(int page, String key) throws Exception {
        return send("/?v-r=uidl&v-uiId=" + page, """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",
                "appShellTitle":"","trigger":"","historyState":null}}],"syncId":0,"clientId":0}""".formatted(key));
    }

    private String send(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (body != null) {
            request.header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

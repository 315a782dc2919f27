package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class PortalSecurityTests {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    int port;

    @Autowired
    AccountFixtures people;

    @Autowired
    OwnAccount own;

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void pagesAllowOnlyScriptsOfTheirOwnNonce() throws Exception {
        HttpResponse<String> page = get("/sign-in", "");

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'").contains("frame-ancestors 'none'");
        assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        assertThat(get("/sign-in", "").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void pagesCarryTheUsualHeaders() throws Exception {
        var headers = get("/sign-in", "").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void signingInChangesTheSessionIdAndLeadsBack() throws Exception {
        String before = session(get("/account", ""));

        HttpResponse<String> signedIn = signIn(people.aPhoneOf(people::aResident), before);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(URI.create(signedIn.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo("/account");
        assertThat(session(signedIn)).isNotEqualTo(before);
        assertThat(get("/account", session(signedIn)).statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsASessionElsewhere() throws Exception {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);
        String session = session(signIn(phone, ""));
        assertThat(get("/account", session).statusCode()).isEqualTo(200);

        people.actAs(id);
        own.signOutEverywhere();

        HttpResponse<String> afterwards = get("/account", session);
        assertThat(afterwards.statusCode()).isEqualTo(302);
        assertThat(afterwards.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void aLinkSignsOutButNotOneOnAPageOfOthers() throws Exception {
        String session = session(signIn(people.aPhoneOf(people::aResident), ""));
        var foreign = request("/logout", session)
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        browser.send(foreign, HttpResponse.BodyHandlers.ofString());
        assertThat(get("/account", session).statusCode()).isEqualTo(200);

        HttpResponse<String> left = get("/logout", session);

        assertThat(left.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(get("/account", session).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> signIn(String phone, String session) throws Exception {
        String form = "username=" + phone + "&password="
                + URLEncoder.encode(AccountFixtures.PASSWORD, StandardCharsets.UTF_8);
        var request = request("/sign-in", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String session) throws Exception {
        return browser.send(request(path, session).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String session) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private static String session(HttpResponse<?> response) {
        List<String> cookies = response.headers().allValues("Set-Cookie");
        return cookies.stream()
                .filter(cookie -> cookie.startsWith("anlin="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}

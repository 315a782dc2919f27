package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    void signingInChangesTheSessionId() throws Exception {
        String before = session(get("/account", "")).orElseThrow();

        HttpResponse<String> signedIn = signIn(people.aPhoneOf(people::aResident), before);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(session(signedIn)).isPresent().isNotEqualTo(Optional.of(before));
        assertThat(isAlive(session(signedIn).orElseThrow())).isTrue();
        assertThat(isAlive(before)).isFalse();
    }

    @Test
    void aWrongPasswordSignsNobodyIn() throws Exception {
        HttpResponse<String> refused = signIn(people.aPhone(), "");

        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?error");
    }

    @Test
    void whoLacksTheRoleIsForbidden() throws Exception {
        String session = session(signIn(people.aPhoneOf(people::aResident), "")).orElseThrow();

        assertThat(get("/admin/accounts", session).statusCode()).isEqualTo(403);
        assertThat(get("/account", session).statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsASessionElsewhere() throws Exception {
        String phone = people.aPhone();
        AccountId id = people.aResident(phone);
        String session = session(signIn(phone, "")).orElseThrow();
        assertThat(isAlive(session)).isTrue();

        people.actAs(id);
        own.signOutEverywhere();

        assertThat(isAlive(session)).isFalse();
    }

    @Test
    void aLinkSignsOutButNotOneOnAPageOfOthers() throws Exception {
        String session = session(signIn(people.aPhoneOf(people::aResident), "")).orElseThrow();
        var foreign = request("/logout", session)
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        browser.send(foreign, HttpResponse.BodyHandlers.ofString());
        assertThat(isAlive(session)).isTrue();

        HttpResponse<String> left = get("/logout", session);

        assertThat(left.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(isAlive(session)).isFalse();
    }

    /** A page asked for with a session that has ended gives the browser a new one. */
    private boolean isAlive(String session) throws Exception {
        return session(get("/account", session)).isEmpty();
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

    private static Optional<String> session(HttpResponse<?> response) {
        List<String> cookies = response.headers().allValues("Set-Cookie");
        return cookies.stream()
                .filter(cookie -> cookie.startsWith("anlin="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst();
    }
}

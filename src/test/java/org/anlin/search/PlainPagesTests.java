package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlinTest
class PlainPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Publisher publisher;

    @Autowired
    SearchWaiting waiting;

    @BeforeEach
    void publish() {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "plain-try", "<script>alert('题')</script>")
                .english("A page to try", "What it says")
                .summary("摘要 \"引号\" & <b>粗</b>")
                .body("正文", "<h2>正文</h2><script>alert(1)</script>")
                .keywords(List.of("</script><script>alert(2)</script>"))
                .facet("theme", List.of("消防"))
                .district("110108")
                .action("/courses/try")
                .source("本项目")
                .unreviewed(true)
                .build());
    }

    @Test
    void escapesWhatModulesHandIn() throws Exception {
        String page = get("/p/page/plain-try").body();

        assertThat(page)
                .contains("<h1>&lt;script&gt;alert(")
                .contains("<h2>正文</h2>")
                .doesNotContain("<script>alert");
    }

    @Test
    void saysThatThisIsTheDemo() throws Exception {
        assertThat(get("/p/page/plain-try").body()).contains("这是演示站");
    }

    @Test
    void needsNoSessionAndMayBeCached() throws Exception {
        HttpResponse<String> page = get("/p/page/plain-try");

        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("public");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void answersNotModifiedToWhoHasIt() throws Exception {
        String tag = get("/p/page/plain-try").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = send(request("/p/page/plain-try").header("If-None-Match", tag));

        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void speaksEnglishOnRequest() throws Exception {
        assertThat(get("/p/page/plain-try?lang=en").body())
                .contains("<html lang=\"en\">")
                .contains("<h1>A page to try</h1>")
                .contains("Not yet reviewed");
    }

    @Test
    void tellsCrawlersWhatItIs() throws Exception {
        assertThat(get("/p/page/plain-try").body())
                .contains("rel=\"canonical\"")
                .contains("hreflang=\"en\"")
                .contains("property=\"og:title\"")
                .contains("application/ld+json")
                .contains("\"@type\":\"WebPage\"");
    }

    @Test
    void unknownPageIsCalm() throws Exception {
        HttpResponse<String> page = get("/p/page/no-such-page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到这个页面");
    }

    @Test
    void nonsenseInTheAddressIsNotFound() throws Exception {
        assertThat(get("/p/PAGE/plain-try").statusCode()).isEqualTo(404);
        assertThat(get("/p/page/" + encoded("' DROP TABLE")).statusCode()).isEqualTo(404);
    }

    @Test
    void withdrawnPageSaysSo() throws Exception {
        publisher.publish(
                PublishedDocument.of(DocumentKind.PAGE, "plain-gone", "去年的活动").build());
        publisher.withdraw(DocumentKind.PAGE, "plain-gone");

        assertThat(get("/p/page/plain-gone").statusCode()).isEqualTo(410);
    }

    @Test
    void sitemapNamesThePage() throws Exception {
        assertThat(get("/sitemap.xml").body()).startsWith("<?xml").contains("<loc>http");
        assertThat(get("/robots.txt").body()).contains("Disallow: /\n").contains("/sitemap.xml");
        assertThat(get("/opensearch.xml").body()).contains("{searchTerms}");
    }

    @Test
    void answersSearchAsJson() throws Exception {
        waiting.untilIndexed();

        HttpResponse<String> answer = get("/search.json?q=" + encoded("题") + "&kind=page&size=3");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"slug\":\"plain-try\"")
                .doesNotContain("<script>alert('题')</script>\",\"titleHtml\":\"<script");
    }

    @Test
    void badSearchesAreHarmless() throws Exception {
        for (String query : List.of(
                "<script>alert(1)</script>",
                "title:(a OR",
                "*",
                "\"",
                "\\",
                "a AND NOT b",
                "%_'",
                "🙂",
                "\u0000\u0007",
                "' OR 1=1 --",
                "灭".repeat(500))) {
            HttpResponse<String> answer =
                    get("/search.json?q=" + encoded(query) + "&size=abc&from=-1&kind=%3Cx%3E&district=zz");

            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.body()).as(query).contains("\"hits\"");
        }
    }

    @Test
    void tenThousandCharactersAreCut() throws Exception {
        assertThat(get("/search.json?q=" + encoded("灭".repeat(10_000))).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

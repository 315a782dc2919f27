package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.AnlinTest;
import org.anlin.shared.GeoPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void showsTheEnglishTextWhereThereIsOne() throws Exception {
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, "plain-both", "两种语言")
                .english("Two languages", null)
                .body("中文正文", "<p>中文正文</p>")
                .englishBody("Address: 朝阳路", DocumentText.englishHtml(List.of("Address: 朝阳路 1", "<b>")))
                .build());

        assertThat(get("/p/page/plain-both").body()).contains("中文正文").doesNotContain("Address");
        assertThat(get("/p/page/plain-both?lang=en").body())
                .contains("<div class=\"prose\" lang=\"en\"><p>Address: <span lang=\"zh-CN\">朝阳路</span> 1</p>")
                .contains("<p>&lt;b&gt;</p>")
                .doesNotContain("The text below is in Chinese", "中文正文");
        assertThat(get("/p/page/plain-try?lang=en").body()).contains("The text below is in Chinese");
    }

    @Test
    void usesOnlyPropertiesThatItsTypeHas() throws Exception {
        JsonNode course = structuredData("Course");
        assertThat(course.propertyNames()).contains("provider", "inLanguage", "dateModified", "keywords");

        JsonNode event = structuredData("Event");
        assertThat(event.propertyNames()).doesNotContain("dateModified", "geo", "provider");
        assertThat(event.get("startDate").asString()).isEqualTo("2027-01-02");
        assertThat(event.get("location").get("address").get("addressLocality").asString())
                .isEqualTo("海淀区");

        JsonNode place = structuredData("Place");
        assertThat(place.propertyNames()).doesNotContain("dateModified", "inLanguage", "provider", "startDate");
        assertThat(place.get("geo").get("latitude").asDouble()).isEqualTo(39.9);
        assertThat(place.get("address").get("addressCountry").asString()).isEqualTo("CN");
    }

    private JsonNode structuredData(String type) throws Exception {
        String slug = "plain-" + type.toLowerCase(Locale.ROOT);
        publisher.publish(PublishedDocument.of(DocumentKind.PAGE, slug, "有“引号”的</script>")
                .summary("摘要")
                .keywords(List.of("词"))
                .district("110108")
                .place(new GeoPoint(39.9, 116.4))
                .dates(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 3))
                .schemaType(type)
                .build());
        String page = get("/p/page/" + slug).body();
        String json = page.split("application/ld\\+json\">", 2)[1].split("</script>", 2)[0];
        JsonNode data = JsonMapper.shared().readTree(json);
        assertThat(data.get("@type").asString()).isEqualTo(type);
        assertThat(data.get("name").asString()).isEqualTo("有“引号”的</script>");
        return data;
    }

    @Test
    void hasAPictureThatMessengersShow() throws Exception {
        assertThat(get("/p/page/plain-try").body())
                .containsPattern("og:image\" content=\"http[^\"]+/plain/share.png\"");
        assertThat(get("/plain/share.png").headers().firstValue("Content-Type")).contains("image/png");
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
        assertThat(get("/sitemap-1.xml").body()).contains("/p/page/plain-try");
        assertThat(get("/sitemap-999.xml").statusCode()).isEqualTo(404);
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
    void aPageOfResultsHasALimit() {
        assertThat(sizeOf("3")).isEqualTo(3);
        assertThat(sizeOf("1000000000000")).isEqualTo(SearchQuery.LARGEST_PAGE);
        assertThat(sizeOf("0")).isEqualTo(1);
        assertThat(sizeOf("-1")).isEqualTo(10);
    }

    private static int sizeOf(String size) {
        return SearchParameters.read(Map.of("size", new String[] {size})).size();
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

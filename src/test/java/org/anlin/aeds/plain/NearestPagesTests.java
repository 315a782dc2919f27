package org.anlin.aeds.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.aeds.DeviceQuery;
import org.anlin.aeds.NearDevice;
import org.anlin.aeds.Nearby;
import org.anlin.aeds.NearestDevices;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlinTest
class NearestPagesTests {

    private static final GeoPoint HALL = new GeoPoint(39.9219, 116.4436);

    @LocalServerPort
    int port;

    @Autowired
    NearestDevices nearest;

    @Autowired
    PlainTemplates templates;

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void findsTheNearestFirst() {
        var found = nearest.find(DeviceQuery.near(HALL, 0, 5)).devices();

        assertThat(found.getFirst().card().name()).isEqualTo("演示：朝阳文化馆");
        assertThat(found).isSortedAccordingTo(Comparator.comparing(NearDevice::metres));
    }

    @Test
    void answersWithoutASession() throws Exception {
        HttpResponse<String> page = get("/aed?lat=39.9219&lon=116.4436", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("tel:120", "tel:999", "演示：朝阳文化馆", "南门服务台旁", "天前检查过", "geo:39.9219,116.4436");
        assertThat(page.body().indexOf("tel:120")).isLessThan(page.body().indexOf("南门服务台旁"));
    }

    @Test
    void answersProgramsInJson() throws Exception {
        HttpResponse<String> asked = get("/aed?lat=39.9219&lon=116.4436", "application/json");

        assertThat(asked.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(asked.body()).contains("\"emergency\":[\"120\",\"999\"]", "\"datum\":\"WGS-84\"", "朝阳文化馆");
        assertThat(get("/aed.json?lat=39.9219&lon=116.4436", "*/*").body()).isEqualTo(asked.body());
    }

    @Test
    void offersToSwap() throws Exception {
        HttpResponse<String> page = get("/aed?lat=116.44&lon=39.92", "text/html");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("写反了", "href=\"/aed?lat=39.92&amp;lon=116.44\"", "tel:120");
    }

    @Test
    void asksForADistrictWithoutAPlace() throws Exception {
        assertThat(get("/aed", "text/html").body()).contains("您在哪里", "朝阳区");
        assertThat(get("/aed?district=110101", "text/html").body())
                .contains("演示：东城图书馆")
                .doesNotContain("朝阳文化馆");
    }

    @Test
    void asksAgainWhenNothingWasSaid() throws Exception {
        HttpResponse<String> page = get("/aed?district=&q=", "text/html");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("请先选区，或写一个地点", "您在哪里", "tel:120");
    }

    @Test
    void saysThatSearchIsLimited() {
        var found = new Nearby(nearest.find(DeviceQuery.near(HALL, 0, 5)).devices(), 5, false, true);
        PlainFrame frame = templates.frame("zh", "/aed", "aeds.nearest.title", "aeds.nearest.lead");
        var page = new NearestPage(
                frame,
                true,
                true,
                null,
                null,
                "",
                null,
                false,
                List.of(),
                found,
                Collections.nCopies(5, "全天"),
                null,
                null,
                null);

        String html = new String(templates.render("aeds/nearest.jte", frame, page), StandardCharsets.UTF_8);

        assertThat(html).contains("搜索暂时受限", "演示：朝阳文化馆");
        assertThat(NearestJson.of(page, "").get("notice").toString()).contains("搜索暂时受限");
    }

    @Test
    void speaksEnglish() throws Exception {
        assertThat(get("/aed?lat=39.9219&lon=116.4436&lang=en", "text/html").body())
                .contains("Demo: Chaoyang culture hall", "checked");
    }
}

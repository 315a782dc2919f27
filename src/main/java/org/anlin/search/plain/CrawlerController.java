package org.anlin.search.plain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.anlin.shared.plain.PlainAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells crawlers and browsers where things are; crawlers are kept from the views, where each visit costs a session. */
@Controller
class CrawlerController {

    private static final String AN_HOUR = "public, max-age=3600";

    private final Sitemap sitemap;
    private final PublicAddress address;
    private final Cache<String, PlainAnswer> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(200)
            .build();

    CrawlerController(Sitemap sitemap, PublicAddress address) {
        this.sitemap = sitemap;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("sitemap", PlainAnswer.XML, sitemap::whole, request, response);
    }

    @GetMapping("/sitemap-{part:[0-9]{1,4}}.xml")
    void part(@PathVariable int part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sitemap.hasPart(part)) {
            send("sitemap-" + part, PlainAnswer.XML, () -> sitemap.part(part), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = """
                User-agent: *
                Allow: /$
                Allow: /p/
                Allow: /media/
                Allow: /plain/
                Allow: /sitemap
                Disallow: /

                Sitemap: %s
                """.formatted(address.of("/sitemap.xml"));
        send("robots", "text/plain;charset=UTF-8", () -> text, request, response);
    }

    @GetMapping("/opensearch.xml")
    void openSearch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>安邻 Anlin</ShortName>
                  <Description>北京应急科普与培训 · emergency preparedness in Beijing</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Url type="text/html" template="%s"/>
                  <Url type="application/json" template="%s"/>
                </OpenSearchDescription>
                """.formatted(address.of("/search?q={searchTerms}"), address.of("/search.json?q={searchTerms}"));
        send("opensearch", "application/opensearchdescription+xml;charset=UTF-8", () -> text, request, response);
    }

    private interface Text {
        String write();
    }

    private void send(String name, String type, Text text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PlainAnswer answer = answers.get(
                name, missing -> PlainAnswer.of(200, type, AN_HOUR, text.write().getBytes(StandardCharsets.UTF_8)));
        Objects.requireNonNull(answer).send(request, response);
    }
}

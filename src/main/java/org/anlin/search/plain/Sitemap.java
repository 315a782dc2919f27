package org.anlin.search.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.stereotype.Component;

/** All plain pages; more than fit into one map are spread over several with an index. */
@Component
class Sitemap {

    private static final int MOST = 50_000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final PublishedDocuments documents;
    private final PublicAddress address;

    Sitemap(PublishedDocuments documents, PublicAddress address) {
        this.documents = documents;
        this.address = address;
    }

    String whole() {
        long parts = parts();
        if (parts <= 1) {
            return part(1);
        }
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + SPACE);
        for (int part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>")
                    .append(address.of("/sitemap-" + part + ".xml"))
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    boolean hasPart(int number) {
        return number >= 1 && number <= Math.max(1, parts());
    }

    private long parts() {
        return (documents.count() + MOST - 1) / MOST;
    }

    String part(int number) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + SPACE);
        documents.addresses(
                (number - 1) * MOST,
                MOST,
                (kind, slug, updated) -> xml.append("<url><loc>")
                        .append(address.of("/p/" + kind + "/" + URLEncoder.encode(slug, StandardCharsets.UTF_8)))
                        .append("</loc><lastmod>")
                        .append(updated)
                        .append("</lastmod></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}

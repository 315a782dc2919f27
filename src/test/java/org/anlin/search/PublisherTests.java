package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlin.AnlinTest;
import org.anlin.shared.GeoPoint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class PublisherTests {

    @Autowired
    Publisher publisher;

    @Autowired
    JdbcClient jdbc;

    @Test
    void unchangedContentTouchesNothing() {
        publisher.publish(document("p-unchanged", "怎样用灭火器").build());
        long first = revision("p-unchanged");

        publisher.publish(document("p-unchanged", "怎样用灭火器").build());

        assertThat(revision("p-unchanged")).isEqualTo(first);
    }

    @Test
    void changedContentGetsANewRevision() {
        publisher.publish(document("p-changed", "怎样用灭火器").build());
        long first = revision("p-changed");

        publisher.publish(document("p-changed", "怎样用灭火毯").build());

        assertThat(revision("p-changed")).isGreaterThan(first);
    }

    @Test
    void withdrawnDocumentCanBePublishedAgain() {
        publisher.publish(document("p-again", "怎样用灭火器").build());
        publisher.withdraw(DocumentKind.PAGE, "p-again");
        publisher.withdraw(DocumentKind.PAGE, "p-again");

        publisher.publish(document("p-again", "怎样用灭火器").build());

        assertThat(jdbc.sql("SELECT withdrawn_at IS NULL FROM search.published_document WHERE slug = 'p-again'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void scriptsNeverReachTheStoredHtml() {
        publisher.publish(document("p-script", "脚本")
                .body("x", "<p onclick=\"x()\">好<script>alert(1)</script><img src=\"https://x/y.png\"></p>")
                .build());

        assertThat(jdbc.sql("SELECT html FROM search.published_document WHERE slug = 'p-script'")
                        .query(String.class)
                        .single())
                .isEqualTo("<p>好</p>");
    }

    private static DocumentDraft document(String slug, String title) {
        return PublishedDocument.of(DocumentKind.PAGE, slug, title)
                .summary("提、拔、握、压 四步。")
                .body("对准火焰根部", "<p>对准火焰根部</p>")
                .place(new GeoPoint(39.9, 116.4))
                .action("/courses/fire");
    }

    private long revision(String slug) {
        return jdbc.sql("SELECT revision FROM search.published_document WHERE slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }
}

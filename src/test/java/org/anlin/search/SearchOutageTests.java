package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.anlin.search.index.IndexBuilder;
import org.anlin.search.store.IndexBuilds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The search goes on while Elasticsearch is away and while its index is built anew. */
class SearchOutageTests extends SearchTest {

    @Autowired
    IndexBuilder builder;

    @Autowired
    IndexBuilds builds;

    @Value("${anlin.home}")
    Path home;

    @Test
    void answersFromPostgresWhileElasticsearchIsAwayAndCatchesUp() throws IOException {
        publisher.publish(page("s-before", "水獭观察点开放"));
        waiting.untilIndexed();

        killElasticsearch();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> search.find(SearchQuery.of("水獭观察点")).limited());
        publisher.publish(page("s-meanwhile", "水獭观察点关闭"));

        long began = System.nanoTime();
        assertThat(slugs("水獭观察点")).contains("s-before", "s-meanwhile");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("水獭观察点")).limited()).isFalse();
        assertThat(slugs("水獭观察点")).contains("s-before", "s-meanwhile");
    }

    @Test
    void rebuildsWithoutAnOutageUnderWrites() {
        publisher.publish(page("s-rebuild", "雨燕筑巢"));
        waiting.untilIndexed();
        builder.buildInBackground();
        await().atMost(Duration.ofSeconds(10)).until(() -> !builds.names().isEmpty() || isServed("雨燕筑巢"));

        for (int i = 0; i < 30; i++) {
            publisher.publish(page("s-rebuild-" + i, "雨燕筑巢记录" + i));
            assertThat(search.find(SearchQuery.of("雨燕筑巢")).hits()).isNotEmpty();
        }
        publisher.withdraw(DocumentKind.PAGE, "s-rebuild-7");

        await().atMost(Duration.ofSeconds(60)).until(() -> builds.names().isEmpty());
        waiting.untilIndexed();
        assertThat(slugs(SearchQuery.of("雨燕筑巢").page(0, 50)))
                .hasSize(30)
                .doesNotContain("s-rebuild-7")
                .contains("s-rebuild-29", "s-rebuild");
    }

    private boolean isServed(String words) {
        return !search.find(SearchQuery.of(words)).limited();
    }

    private void killElasticsearch() throws IOException {
        long pid = Long.parseLong(
                Files.readString(home.resolve("search/search-node.pid")).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}

package org.anlin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import org.anlin.AnlinTest;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.search.Publisher;
import org.anlin.search.Search;
import org.anlin.search.SearchQuery;
import org.anlin.search.SearchWaiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class IndexBuilderTests {

    private static final String OTHER = "anlin-documents-0123456789ab-20200101000000000";

    @Autowired
    Publisher publisher;

    @Autowired
    Search search;

    @Autowired
    SearchWaiting waiting;

    @Autowired
    SearchEngine engine;

    @Autowired
    ElasticsearchClient client;

    @Test
    void anIndexOfAnotherDefinitionIsReplacedAndNotAsked() throws IOException {
        publisher.publish(
                PublishedDocument.of(DocumentKind.PAGE, "ib-otter", "欧亚水獭洞穴").build());
        waiting.untilIndexed();
        client.indices().create(index -> index.index(OTHER));
        client.indices()
                .updateAliases(update -> update.actions(action -> action.remove(
                                remove -> remove.index("anlin-documents-*").alias("anlin-documents")))
                        .actions(action -> action.add(add -> add.index(OTHER).alias("anlin-documents"))));

        engine.failed(new IOException("as after a start"));

        assertThat(search.find(SearchQuery.of("欧亚水獭")).limited()).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(engine::isUp);
        waiting.untilIndexed();
        assertThat(search.find(SearchQuery.of("欧亚水獭")).hits()).isNotEmpty();
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        !client.indices().exists(index -> index.index(OTHER)).value());
    }
}

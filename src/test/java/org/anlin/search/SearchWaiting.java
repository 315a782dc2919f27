package org.anlin.search;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import org.anlin.search.index.SearchEngine;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.stereotype.Component;

/** Waits until what has been published can be found. */
@Component
public class SearchWaiting {

    private final PublishedDocuments documents;
    private final SearchEngine engine;
    private final ElasticsearchClient client;
    private final RecentAnswers recent;

    SearchWaiting(PublishedDocuments documents, SearchEngine engine, ElasticsearchClient client, RecentAnswers recent) {
        this.documents = documents;
        this.engine = engine;
        this.client = client;
        this.recent = recent;
    }

    public void untilIndexed() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> engine.isUp() && !documents.hasUnindexed());
        try {
            client.indices().refresh(refresh -> refresh.index("anlin-documents"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        forgetAnswers();
    }

    /** So that the next search is one. */
    public void forgetAnswers() {
        recent.forget();
    }
}

package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anlin.search.DocumentPublished;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether Elasticsearch answers, and lets the index catch up. */
@Component
class IndexKeeper {

    private static final int MOST_KEYWORDS = 20_000;

    private final SearchEngine engine;
    private final IndexBuilder builder;
    private final DocumentIndexer indexer;
    private final PublishedDocuments documents;
    private final QueryReader reader;
    private final Path request;
    private volatile boolean hasNews = true;

    IndexKeeper(
            SearchEngine engine,
            IndexBuilder builder,
            DocumentIndexer indexer,
            PublishedDocuments documents,
            QueryReader reader,
            @Value("${anlin.home}") Path home) {
        this.engine = engine;
        this.builder = builder;
        this.indexer = indexer;
        this.documents = documents;
        this.reader = reader;
        this.request = home.resolve("reindex.request");
    }

    // A file is how the shell asks a running portal: who may write into its home may ask.
    @Scheduled(fixedDelay = 1000, initialDelay = 500)
    void keep() throws IOException {
        boolean isBehind = documents.hasUnindexed();
        hasNews |= isBehind;
        if (!engine.isUp()) {
            probe();
        }
        if (!engine.isUp()) {
            return;
        }
        if (Files.deleteIfExists(request)) {
            builder.buildInBackground();
        }
        if (isBehind) {
            indexer.catchUp();
        }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void otherInstancesMayHaveNews() {
        hasNews = true;
    }

    @Scheduled(fixedDelay = 2000, initialDelay = 1000)
    void learnWords() {
        if (hasNews) {
            hasNews = false;
            reader.learn(documents.keywords(MOST_KEYWORDS));
        }
    }

    @EventListener
    void on(DocumentPublished event) {
        hasNews = true;
    }

    private void probe() {
        try {
            if (builder.ensureIndex()) {
                engine.isBack();
            }
        } catch (IOException | ElasticsearchException e) {
            engine.failed(e);
        }
    }
}

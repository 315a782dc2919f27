package org.anlin.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.anlin.search.store.IndexBuilds;
import org.anlin.search.store.PublishedDocuments;
import org.anlin.search.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Builds a new index from the table beside the one that serves, then moves the alias. Changes meanwhile go into both. */
@Component
public class IndexBuilder {

    private static final Logger log = LoggerFactory.getLogger(IndexBuilder.class);
    // Prolonged while the build runs: a server that is killed in the middle blocks the next build for a minute only.
    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final SearchEngine engine;
    private final PublishedDocuments documents;
    private final IndexBuilds builds;
    private final DocumentIndexer indexer;
    private final LockProvider locks;
    private final Clock clock;
    private final IndexDefinition definition;
    private final AtomicBoolean building = new AtomicBoolean();

    IndexBuilder(
            SearchEngine engine,
            PublishedDocuments documents,
            IndexBuilds builds,
            DocumentIndexer indexer,
            ExtensibleLockProvider locks,
            Clock clock) {
        this.engine = engine;
        this.documents = documents;
        this.builds = builds;
        this.indexer = indexer;
        this.locks = new KeepAliveLockProvider(
                locks,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("index-builder-lock").factory()));
        this.clock = clock;
        this.definition = IndexDefinition.load();
    }

    public void buildInBackground() {
        if (building.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("index-builder").start(() -> {
                try {
                    buildUnlessAnotherDoes();
                } finally {
                    building.set(false);
                }
            });
        }
    }

    /** Whether an index of our definition serves; builds one otherwise. Another one would not understand our queries. */
    boolean ensureIndex() throws IOException {
        boolean isOurs = serving().filter(definition::isThatOf).isPresent();
        if (!isOurs) {
            buildInBackground();
        }
        return isOurs;
    }

    private void buildUnlessAnotherDoes() {
        Optional<SimpleLock> lock =
                locks.lock(new LockConfiguration(clock.instant(), "search-index-build", HOLD, Duration.ZERO));
        if (lock.isEmpty()) {
            return;
        }
        try {
            build();
        } catch (IOException | ElasticsearchException e) {
            log.warn("the index could not be built: {}", e.toString());
        } finally {
            lock.get().unlock();
        }
    }

    private void build() throws IOException {
        removeUnfinished();
        String name = definition.newName(LocalDateTime.now(clock));
        engine.client().indices().create(index -> index.index(name).withJson(new StringReader(definition.json())));
        builds.begin(name, documents.count());
        try {
            long count = fill(name);
            merge(name);
            serveFrom(name);
            log.info("index {} serves {} documents", name, count);
        } finally {
            builds.end(name);
        }
    }

    private long fill(String name) throws IOException {
        long done = 0;
        List<StoredDocument> page = documents.after("", "", DocumentIndexer.BATCH);
        while (!page.isEmpty()) {
            indexer.write(page, List.of(name));
            done += page.size();
            builds.advance(name, done);
            StoredDocument last = page.getLast();
            page = documents.after(
                    last.document().kind().value(), last.document().slug(), DocumentIndexer.BATCH);
        }
        return done;
    }

    /** Every word of a query is looked up in each segment anew: one segment makes a search cost less than half. */
    private void merge(String name) throws IOException {
        try {
            engine.patient().indices().forcemerge(merge -> merge.index(name).maxNumSegments(1L));
        } catch (ElasticsearchException e) {
            log.warn("index {} serves unmerged, which is slower: {}", name, e.getMessage());
        }
    }

    private void serveFrom(String name) throws IOException {
        ElasticsearchClient client = engine.client();
        client.indices().refresh(refresh -> refresh.index(name));
        Optional<String> old = serving();
        client.indices().updateAliases(update -> {
            old.ifPresent(index -> update.actions(
                    action -> action.remove(remove -> remove.index(index).alias(IndexDefinition.ALIAS))));
            return update.actions(action -> action.add(add -> add.index(name).alias(IndexDefinition.ALIAS)));
        });
        if (old.isPresent()) {
            letRunningSearchesEnd();
            client.indices().delete(delete -> delete.index(old.get()));
        }
    }

    private static void letRunningSearchesEnd() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void removeUnfinished() throws IOException {
        builds.names().forEach(builds::end);
        Optional<String> serving = serving();
        Set<String> all = engine.client()
                .indices()
                .get(get -> get.index(IndexDefinition.ALIAS + "-*").allowNoIndices(true))
                .indices()
                .keySet();
        for (String index : all) {
            if (serving.filter(index::equals).isEmpty()) {
                engine.client().indices().delete(delete -> delete.index(index));
            }
        }
    }

    private Optional<String> serving() throws IOException {
        try {
            return engine
                    .client()
                    .indices()
                    .getAlias(get -> get.name(IndexDefinition.ALIAS))
                    .aliases()
                    .keySet()
                    .stream()
                    .findFirst();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

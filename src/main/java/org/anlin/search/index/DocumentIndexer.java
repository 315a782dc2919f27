package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anlin.search.store.IndexBuilds;
import org.anlin.search.store.PublishedDocuments;
import org.anlin.search.store.StoredDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings what changed from the table into the index. Revisions are versions there, so that a late write never wins. */
@Component
class DocumentIndexer {

    static final int BATCH = 500;

    private final PublishedDocuments documents;
    private final IndexBuilds builds;
    private final SearchEngine engine;
    private final TransactionTemplate transaction;

    DocumentIndexer(
            PublishedDocuments documents,
            IndexBuilds builds,
            SearchEngine engine,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.builds = builds;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Indexes until nothing is left; many changes go in few requests. */
    void catchUp() {
        while (engine.isUp() && indexed() == BATCH) {
            Thread.yield();
        }
    }

    void write(List<StoredDocument> stored, List<String> indexes) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        for (String index : indexes) {
            stored.forEach(document -> add(document, index, bulk));
        }
        BulkResponse response = engine.client().bulk(bulk.build());
        for (BulkResponseItem item : response.items()) {
            boolean isFine = item.error() == null || item.status() == 409 || item.status() == 404;
            if (!isFine) {
                throw new IOException(item.index() + " refused " + item.id() + ": "
                        + item.error().reason());
            }
        }
    }

    private int indexed() {
        Integer count = transaction.execute(status -> {
            List<StoredDocument> changed = documents.lockUnindexed(BATCH);
            if (changed.isEmpty()) {
                return 0;
            }
            List<String> indexes = new ArrayList<>(builds.names());
            indexes.add(IndexDefinition.ALIAS);
            try {
                write(changed, indexes);
            } catch (IOException | RuntimeException e) {
                engine.failed(e);
                status.setRollbackOnly();
                return 0;
            }
            documents.noteIndexed(changed);
            return changed.size();
        });
        return count == null ? 0 : count;
    }

    private static void add(StoredDocument stored, String index, BulkRequest.Builder bulk) {
        String id = IndexedDocument.id(
                stored.document().kind().value(), stored.document().slug());
        if (stored.withdrawn()) {
            bulk.operations(operation -> operation.delete(delete ->
                    delete.index(index).id(id).version(stored.revision()).versionType(VersionType.ExternalGte)));
        } else {
            bulk.operations(operation -> operation.<IndexedDocument>index(entry -> entry.index(index)
                    .id(id)
                    .version(stored.revision())
                    .versionType(VersionType.ExternalGte)
                    .document(IndexedDocument.of(stored))));
        }
    }
}

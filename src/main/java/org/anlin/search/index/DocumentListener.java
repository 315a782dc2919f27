package org.anlin.search.index;

import org.anlin.search.DocumentPublished;
import org.anlin.search.DocumentWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Indexes soon after a publication. Whatever is missed, because Elasticsearch is away, stays noted in the table. */
@Component
class DocumentListener {

    private final DocumentIndexer indexer;

    DocumentListener(DocumentIndexer indexer) {
        this.indexer = indexer;
    }

    @ApplicationModuleListener
    void on(DocumentPublished event) {
        indexer.catchUp();
    }

    @ApplicationModuleListener
    void on(DocumentWithdrawn event) {
        indexer.catchUp();
    }
}

package org.anlin.search;

import org.anlin.search.index.IndexBuilder;
import org.anlin.search.index.SearchEngine;
import org.anlin.search.store.IndexBuilds;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an administrator sees and does about the index. */
@Service
public class SearchIndex {

    private final IndexBuilder builder;
    private final IndexBuilds builds;
    private final SearchEngine engine;
    private final PublishedDocuments documents;

    SearchIndex(IndexBuilder builder, IndexBuilds builds, SearchEngine engine, PublishedDocuments documents) {
        this.builder = builder;
        this.builds = builds;
        this.engine = engine;
        this.documents = documents;
    }

    /** Builds the index anew in the background while the old one serves; does nothing while one is being built. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void rebuild() {
        builder.buildInBackground();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public RebuildProgress progress() {
        return builds.progress();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean isAvailable() {
        return engine.isUp();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public long documents() {
        return documents.count();
    }
}

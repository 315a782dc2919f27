package org.anlin.search.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The documents that results show, from the table: the index only says which. Those that are often found stay in memory, and
 * their revision in the index tells when they are old.
 */
@Component
public class ShownDocuments {

    /** A document in the index. */
    public record Found(String kind, String slug, long revision) {
        Key key() {
            return new Key(kind, slug);
        }
    }

    record Key(String kind, String slug) {}

    private static final int MOST_CHARACTERS = 30_000_000;

    private final Cache<Key, ShownDocument> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, ShownDocument document) -> document.weight())
            .build();
    private final PublishedDocuments documents;

    ShownDocuments(PublishedDocuments documents) {
        this.documents = documents;
    }

    /** In the same order; what is no longer public is left out. */
    public List<ShownDocument> of(List<Found> found) {
        Map<Key, ShownDocument> known = new HashMap<>();
        List<Found> unknown = new ArrayList<>();
        for (Found one : found) {
            @Nullable ShownDocument document = kept.getIfPresent(one.key());
            if (document != null && document.revision() >= one.revision()) {
                known.put(one.key(), document);
            } else {
                unknown.add(one);
            }
        }
        if (!unknown.isEmpty()) {
            known.putAll(read(unknown));
        }
        return found.stream()
                .map(one -> known.get(one.key()))
                .filter(document -> document != null && !document.withdrawn())
                .toList();
    }

    private Map<Key, ShownDocument> read(List<Found> unknown) {
        List<String> kinds = unknown.stream().map(Found::kind).toList();
        List<String> slugs = unknown.stream().map(Found::slug).toList();
        Map<Key, ShownDocument> read = new HashMap<>();
        for (StoredDocument stored : documents.toShow(kinds, slugs)) {
            Key key =
                    new Key(stored.document().kind().value(), stored.document().slug());
            read.put(key, ShownDocument.of(stored));
        }
        kept.putAll(read);
        return read;
    }
}

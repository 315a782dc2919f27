package org.anlin.search.store;

import java.time.Instant;
import org.anlin.search.PublishedDocument;

/** A document with what the table adds to it. */
public record StoredDocument(PublishedDocument document, long revision, boolean withdrawn, Instant updatedAt) {}

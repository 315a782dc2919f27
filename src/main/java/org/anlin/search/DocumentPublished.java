package org.anlin.search;

/** A document is new or has changed. */
public record DocumentPublished(DocumentKind kind, String slug) {}

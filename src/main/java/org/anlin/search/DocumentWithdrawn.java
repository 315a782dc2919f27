package org.anlin.search;

/** A document is no longer public. */
public record DocumentWithdrawn(DocumentKind kind, String slug) {}

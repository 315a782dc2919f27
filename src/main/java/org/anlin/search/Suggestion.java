package org.anlin.search;

/** A document that what has been typed so far may mean. */
public record Suggestion(String text, String kind, String path, String actionPath) {}

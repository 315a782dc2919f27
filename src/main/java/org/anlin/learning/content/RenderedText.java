package org.anlin.learning.content;

/** A text as safe HTML and as plain words; {@code unreviewed} when any sentence rests on nobody's review. */
public record RenderedText(String html, String plain, boolean unreviewed) {}

package org.anlin.accounts;

/** A text to agree to, ready to show: its HTML is made from our own Markdown and sanitised. Changes may be empty. */
public record ConsentText(ConsentDocument document, String version, String title, String changes, String html) {}

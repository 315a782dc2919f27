package org.anlin.notifications;

import java.time.Instant;
import java.util.UUID;

/** A line of the inbox in the reader's language. */
public record Message(UUID id, String title, String text, String path, Instant at, boolean unread) {}

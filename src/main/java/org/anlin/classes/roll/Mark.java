package org.anlin.classes.roll;

import java.time.Instant;
import java.util.UUID;
import org.anlin.accounts.AccountId;

/** What stands on a line of the roll, and who wrote it last. {@code entry} is its place in the history. */
public record Mark(UUID entry, Presence presence, Way way, Instant at, AccountId by, String byName) {}

package org.anlin.bases;

import java.time.Instant;

/** A base is out of the catalogue; what is known of it stays. */
public record BaseClosed(BaseId base, Instant at) {}

package org.anlin.accounts;

import java.time.Instant;

/** The person has left: whoever keeps personal data under this id removes it. */
public record AccountErased(AccountId account, Instant at) {}

package org.anlin.accounts;

import java.time.Instant;

/** By what a person is recognised has changed: they proved a contact by a code or link, gave an ID number, or took another name. */
public record PersonIdentified(AccountId account, Instant at) {}

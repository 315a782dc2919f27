package org.anlin.accounts;

import java.time.LocalDate;

/** A child as its guardian sees it. */
public record ChildAccount(AccountId id, String name, LocalDate birthDate, boolean waits) {}

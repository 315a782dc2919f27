package org.anlin.accounts;

import java.time.LocalDate;

/** A child as its guardian sees it. Asks again: the guardian agreed to a text that has changed since. */
public record ChildAccount(AccountId id, String name, LocalDate birthDate, boolean waits, boolean asksAgain) {}

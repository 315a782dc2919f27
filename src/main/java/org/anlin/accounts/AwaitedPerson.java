package org.anlin.accounts;

/** For whom an account was prepared, as their link shows it. A child's guardian is already named. */
public record AwaitedPerson(String name, String maskedContact, boolean child) {}

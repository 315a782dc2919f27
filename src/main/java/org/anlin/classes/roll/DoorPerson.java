package org.anlin.classes.roll;

import org.anlin.accounts.AccountId;

/** Somebody in the door whose contact has an account; the name is masked until they are on the roll. */
public record DoorPerson(AccountId id, String maskedName) {}

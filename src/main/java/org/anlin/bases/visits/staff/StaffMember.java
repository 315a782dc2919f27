package org.anlin.bases.visits.staff;

import org.anlin.accounts.AccountId;

public record StaffMember(AccountId person, String name) {}

package org.anlin.accounts;

/** What a person may do; one person can have several. Coordinators and clerks have theirs in districts. */
public enum Role {
    RESIDENT,
    VOLUNTEER,
    TRAINER,
    PUBLICITY,
    COORDINATOR,
    CLERK,
    ADMINISTRATOR;

    public boolean boundToDistrict() {
        return this == COORDINATOR || this == CLERK;
    }

    public String authority() {
        return "ROLE_" + name();
    }
}

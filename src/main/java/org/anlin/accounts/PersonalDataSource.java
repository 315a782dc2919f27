package org.anlin.accounts;

/** A module's part of the export "my data": everything that it keeps about a person, as records that become JSON. */
public interface PersonalDataSource {

    /** The name of the part, an English word such as {@code learning}. */
    String section();

    Object export(AccountId account);
}

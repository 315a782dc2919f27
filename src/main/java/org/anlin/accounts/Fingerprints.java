package org.anlin.accounts;

import org.springframework.stereotype.Component;

/** Keyed fingerprints for other modules, by the key that is kept outside of the database. */
@Component
public class Fingerprints {

    private final PersonalDataKeys keys;

    Fingerprints(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /** 32 bytes that nobody without the key can make; the purpose keeps uses apart, also from those of accounts itself. */
    public byte[] of(String purpose, String text) {
        return keys.fingerprint("module-" + purpose, text);
    }
}

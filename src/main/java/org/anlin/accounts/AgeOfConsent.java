package org.anlin.accounts;

import java.time.LocalDate;

/** Under 14, a guardian decides (personal information protection law, article 31). */
public final class AgeOfConsent {

    private static final int YEARS = 14;

    private AgeOfConsent() {}

    public static boolean isChild(LocalDate birth, LocalDate today) {
        return birth.plusYears(YEARS).isAfter(today);
    }
}

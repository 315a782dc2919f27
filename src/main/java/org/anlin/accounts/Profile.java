package org.anlin.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What other modules may know of a person. The name of an erased account is empty. */
public record Profile(
        AccountId id,
        String name,
        @Nullable String districtCode,
        @Nullable String subdistrictCode,
        Locale language,
        boolean waitsForGuardian,
        boolean erased) {}

package org.anlin.certification.register;

import java.time.LocalDate;
import org.anlin.certification.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** What staff look for: the beginning of a number or name, a scheme, a state, the days between which it ends. */
public record RegisterFilter(
        String words,
        @Nullable String scheme,
        @Nullable CertificateStatus status,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsUntil) {

    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null);

    public RegisterFilter {
        words = words.strip();
        words = words.length() > 60 ? words.substring(0, 60) : words;
    }
}

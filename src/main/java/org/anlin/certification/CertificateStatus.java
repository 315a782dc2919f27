package org.anlin.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a certificate is worth on a day in Beijing; computed, never stored. */
public enum CertificateStatus {
    VALID,
    EXPIRED,
    REVOKED;

    static CertificateStatus on(LocalDate day, @Nullable LocalDate validUntil, boolean revoked) {
        if (revoked) {
            return REVOKED;
        }
        return validUntil != null && day.isAfter(validUntil) ? EXPIRED : VALID;
    }
}

package org.anlin.certification.badge;

import java.time.LocalDate;
import org.anlin.certification.CertificateScheme;
import org.jspecify.annotations.Nullable;

/** What a badge says of a certificate; the name is masked unless the holder asks. */
record Badge(
        String code,
        String number,
        CertificateScheme scheme,
        @Nullable String name,
        boolean masked,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String issuerName,
        boolean demo,
        long statusIndex) {}

package org.anlin.shared.print;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that one certificate shows. Equal prints give equal bytes. */
public record CertificatePrint(
        CertificateForm form,
        String holder,
        String number,
        Instant issuedAt,
        @Nullable LocalDate validUntil,
        String verificationUrl) {}

package org.anlin.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A row of the register. Holder and name are empty once the holder has been erased. */
public record HeldCertificate(
        CertificateId id,
        String number,
        String code,
        CertificateScheme scheme,
        @Nullable AccountId holder,
        @Nullable String holderName,
        String issuer,
        String issuerEn,
        Instant issuedAt,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Instant revokedAt,
        boolean demo) {

    public CertificateStatus status(LocalDate today) {
        return CertificateStatus.on(today, validUntil, revokedAt != null);
    }
}
